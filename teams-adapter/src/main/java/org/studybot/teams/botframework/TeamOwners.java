package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who owns a team. The connector does not tell; Microsoft Graph does, where the team has consented
 * to TeamMember.Read.Group (Microsoft Graph, "List members of team"). Kept for some minutes; where
 * it cannot be had, nobody is known as an owner. Safe for use by many threads.
 */
public final class TeamOwners implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TeamOwners.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(1);

  /** Somebody waits meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int MOST_TEAMS = 10_000;

  /** Of 999 members each; Teams takes 25,000 (Limits and specifications for Microsoft Teams). */
  private static final int MOST_PAGES = 26;

  private final URI graph;
  private final AccessToken forTeams;
  private final AccessToken forGraph;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Cache<Team, Owners> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_TEAMS)
          .expireAfter(Expiry.<Team, Owners>creating((_, owners) -> owners.kept()))
          .build();

  /**
   * @param graph where Microsoft Graph is
   * @param forTeams the token for the connector
   */
  public TeamOwners(URI graph, AccessToken forTeams, AccessToken forGraph) {
    this.graph = graph;
    this.forTeams = forTeams;
    this.forGraph = forGraph;
  }

  /** Whether this person, by their Entra object id, owns the team. */
  public boolean include(Address inTeam, String entraId) {
    Team team = new Team(inTeam.origin().serviceUrl(), inTeam.tenant(), inTeam.team());
    return known.get(team, this::find).ids().contains(entraId.toLowerCase(Locale.ROOT));
  }

  private Owners find(Team team) {
    try {
      return new Owners(ids(group(team)), KEPT);
    } catch (IOException | IllegalArgumentException | ConnectorFailure failure) {
      LOG.info("cannot read who owns a team: {}", failure.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return new Owners(Set.of(), KEPT_AFTER_FAILURE);
  }

  /** The connector knows a team by its first channel, Graph by its group. */
  private String group(Team team) throws IOException, InterruptedException {
    String base = team.service().endsWith("/") ? team.service() : team.service() + "/";
    URI details = URI.create(base + "v3/teams/" + encoded(team.id()));
    String group = get(details, forTeams).path("aadGroupId").asText();
    if (!GUID.matcher(group).matches()) {
      throw new IOException("the team has no group");
    }
    return group;
  }

  private Set<String> ids(String group) throws IOException, InterruptedException {
    Set<String> owners = new HashSet<>();
    String path = "/v1.0/teams/" + group + "/members?$top=999";
    for (int page = 0; page < MOST_PAGES && !path.isEmpty(); page++) {
      JsonNode answer = get(graph.resolve(path.replace("$", "%24")), forGraph);
      answer.path("value").forEach(member -> add(member, owners));
      path = next(answer.path("@odata.nextLink").asText());
    }
    return Set.copyOf(owners);
  }

  private static void add(JsonNode member, Set<String> owners) {
    boolean owner =
        member.path("roles").valueStream().anyMatch(role -> role.asText().equals("owner"));
    if (owner) {
      owners.add(member.path("userId").asText().toLowerCase(Locale.ROOT));
    }
  }

  /** Only its path: our token goes to no other server than Graph. */
  private static String next(String link) {
    if (link.isEmpty()) {
      return "";
    }
    URI next = URI.create(link);
    return next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery());
  }

  private JsonNode get(URI address, AccessToken token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token.get())
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(address.getHost() + " answers " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    http.shutdownNow();
    forGraph.close();
  }

  private record Team(String service, String tenant, String id) {}

  private record Owners(Set<String> ids, Duration kept) {}
}
