package org.studybot.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.model.builtin.DefaultInstaller;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.door.Door;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.store.OnceOnly;

/**
 * Where a browser adds the bot to a workspace: from {@link #START} to Slack's page and back to
 * {@link #END} ("Installing with OAuth").
 */
public final class InstallDoor implements Door {

  public static final String START = "/slack/install";

  /** The path to give Slack as redirect URL. */
  public static final String END = "/slack/oauth_redirect";

  public static final String STYLE = InstallPage.STYLE_PATH;

  private static final Logger log = LoggerFactory.getLogger(InstallDoor.class);

  private final Credentials credentials;
  private final InstallState states;
  private final Installations installations;
  private final MethodsClient slack;
  private final URI authorize;
  private final InstantSource clock;

  /**
   * @param slack without a token
   * @param apiUrl Slack's Web API, whose host also has the page on which people agree
   */
  public InstallDoor(
      Credentials credentials,
      Installations installations,
      OnceOnly once,
      MethodsClient slack,
      URI apiUrl,
      InstantSource clock) {
    this.credentials = credentials;
    this.states = new InstallState(credentials.keys(), once, clock, credentials.encrypted());
    this.installations = installations;
    this.slack = slack;
    this.authorize = apiUrl.resolve("/oauth/v2/authorize");
    this.clock = clock;
  }

  @Override
  public HttpAnswer answer(HttpCall call) {
    if (!call.method().equals("GET")) {
      return HttpAnswer.text(405, "This is a page for browsers.");
    }
    return switch (call.path()) {
      case START -> start();
      case END -> end(call);
      case STYLE -> InstallPage.style();
      default -> HttpAnswer.text(404, "There is no such page.");
    };
  }

  private HttpAnswer start() {
    String state = states.issue();
    String link =
        authorize
            + "?client_id="
            + encoded(credentials.clientId())
            + "&scope="
            + encoded(String.join(",", Scopes.BOT))
            + "&state="
            + encoded(state)
            + "&redirect_uri="
            + encoded(credentials.page(END));
    return InstallPage.invitation(link).answer(states.cookie(state));
  }

  private HttpAnswer end(HttpCall call) {
    return page(call).answer(states.noCookie());
  }

  private InstallPage page(HttpCall call) {
    Map<String, String> query = query(call.query());
    if (query.containsKey("error")) {
      return InstallPage.refused(START);
    }
    if (!states.redeem(call, query.getOrDefault("state", ""))) {
      return InstallPage.expired(START);
    }
    try {
      return exchanged(query.getOrDefault("code", ""));
    } catch (IOException | SlackApiException | RuntimeException failure) {
      return failed(failure.toString());
    }
  }

  private InstallPage exchanged(String code) throws IOException, SlackApiException {
    OAuthV2AccessResponse granted =
        slack.oauthV2Access(
            access ->
                access
                    .clientId(credentials.clientId())
                    .clientSecret(credentials.clientSecret())
                    .redirectUri(credentials.page(END))
                    .code(code));
    if (!granted.isOk()) {
      return failed("oauth.v2.access: " + granted.getError());
    }
    if (granted.isEnterpriseInstall() || granted.getTeam() == null) {
      giveBack(granted);
      return InstallPage.wholeOrganisation(START);
    }
    if (granted.getRefreshToken() != null) {
      giveBack(granted);
      return InstallPage.rotating(START);
    }
    installations.saveInstallerAndBot(installer(granted));
    log.info("Studybot was added to the workspace {}.", granted.getTeam().getId());
    String name = granted.getTeam().getName();
    return InstallPage.added(name == null ? "" : name);
  }

  private DefaultInstaller installer(OAuthV2AccessResponse granted) {
    return DefaultInstaller.builder()
        .appId(granted.getAppId())
        .teamId(granted.getTeam().getId())
        .teamName(granted.getTeam().getName())
        .enterpriseId(granted.getEnterprise() == null ? null : granted.getEnterprise().getId())
        .isEnterpriseInstall(false)
        .tokenType(granted.getTokenType())
        .botUserId(granted.getBotUserId())
        .botAccessToken(granted.getAccessToken())
        .botScope(granted.getScope())
        .installedAt(clock.millis())
        .build();
  }

  /** A token that will not be used is better not there. */
  private void giveBack(OAuthV2AccessResponse granted) {
    try {
      var _ = slack.authRevoke(revoke -> revoke.token(granted.getAccessToken()));
    } catch (IOException | SlackApiException failure) {
      log.warn("A token that is not used could not be given back: {}", failure.toString());
    }
  }

  private static InstallPage failed(String reason) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("{}: Studybot could not be added to a workspace: {}", reference, reason);
    return InstallPage.failed(reference, START);
  }

  /** The last of each name; what cannot be read counts as empty. */
  private static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException garbled) {
      return "";
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
