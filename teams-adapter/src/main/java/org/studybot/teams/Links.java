package org.studybot.teams;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.teams.TeamsSettings.Registered;
import org.studybot.teams.TeamsSettings.Unauthenticated;
import org.studybot.teams.botframework.AccessToken;
import org.studybot.teams.botframework.Connector;
import org.studybot.teams.botframework.ConnectorClients;
import org.studybot.teams.botframework.Patience;
import org.studybot.teams.botframework.TeamOwners;
import org.studybot.teams.trust.Gate;
import org.studybot.teams.trust.PersonToken;
import org.studybot.teams.trust.ServiceUrls;
import org.studybot.teams.trust.SigningKeys;
import org.studybot.teams.trust.TokenCheck;

/**
 * The ties to Microsoft's servers that settings ask for: whom to let in, how to send, who is staff,
 * and who is before a tab.
 */
record Links(
    Gate gate,
    Connector connector,
    StaffHere staff,
    Optional<PersonToken> people,
    Runnable checks,
    List<Runnable> ends)
    implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Links.class);
  private static final String TEAMS = "https://api.botframework.com";
  private static final String GRAPH = "https://graph.microsoft.com";

  static Links of(TeamsSettings settings, Clock clock, Patience patience) {
    return switch (settings) {
      case Registered registered -> registered(registered, clock, patience);
      case Unauthenticated _ -> {
        LOG.warn("Teams: callers are not checked; this is for development only");
        Connector connector = connector(Optional.empty(), patience, clock);
        yield new Links(
            Gate.open(),
            connector,
            StaffHere.AS_CONFIGURED,
            Optional.empty(),
            () -> {},
            List.of(connector::close));
      }
    };
  }

  private static Links registered(Registered settings, Clock clock, Patience patience) {
    var keys = new SigningKeys(settings.servers().openIdMetadata(), clock);
    var gate =
        new Gate(
            new TokenCheck(settings.appId(), keys, clock),
            settings.allowedTenants(),
            ServiceUrls.of(settings.servers().services()));
    AccessToken token = token(settings, TEAMS, clock);
    URI graph = settings.servers().graph();
    TeamOwners owners = new TeamOwners(graph, token, token(settings, GRAPH, clock));
    Connector connector = connector(Optional.of(token), patience, clock);
    var entra = new SigningKeys(settings.openIdMetadata(), clock);
    return new Links(
        gate,
        connector,
        (person, from) ->
            from.tenant().equals(settings.tenantId()) && owners.include(from, person.id()),
        Optional.of(
            new PersonToken(
                settings.appId(), settings.tenantId(), settings.issuer(), entra, clock)),
        keys::warmUp,
        List.of(connector::close, owners::close, keys::close, entra::close));
  }

  private static AccessToken token(Registered settings, String resource, Clock clock) {
    return new AccessToken(
        settings.credential(), settings.tokenEndpoint(), settings.appId(), resource, clock);
  }

  private static Connector connector(Optional<AccessToken> token, Patience patience, Clock clock) {
    return new Connector(new ConnectorClients(token), patience, clock);
  }

  void warmUp() {
    try {
      checks.run();
      connector.warmUp();
    } catch (RuntimeException failure) {
      LOG.warn("Teams cannot be reached yet: {}", failure.toString());
    }
  }

  @Override
  public void close() {
    ends.forEach(Runnable::run);
  }
}
