package org.studybot.teams;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.teams.TeamsSettings.Registered;
import org.studybot.teams.TeamsSettings.Unauthenticated;
import org.studybot.teams.botframework.AccessToken;
import org.studybot.teams.botframework.Connector;
import org.studybot.teams.botframework.ConnectorClients;
import org.studybot.teams.botframework.Patience;
import org.studybot.teams.trust.Gate;
import org.studybot.teams.trust.ServiceUrls;
import org.studybot.teams.trust.SigningKeys;
import org.studybot.teams.trust.TokenCheck;

/** The ties to Microsoft's servers that settings ask for: whom to let in, and how to send. */
record Links(Gate gate, Connector connector, Optional<SigningKeys> keys) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Links.class);

  static Links of(TeamsSettings settings, Clock clock, Patience patience) {
    return switch (settings) {
      case Registered registered -> registered(registered, clock, patience);
      case Unauthenticated _ -> {
        LOG.warn("Teams: callers are not checked; this is for development only");
        yield new Links(Gate.open(), connector(Optional.empty(), patience), Optional.empty());
      }
    };
  }

  private static Links registered(Registered settings, Clock clock, Patience patience) {
    var keys = new SigningKeys(settings.openIdMetadata(), clock);
    var gate =
        new Gate(
            new TokenCheck(settings.appId(), keys, clock),
            settings.allowedTenants(),
            ServiceUrls.of(settings.serviceOrigins()));
    var token =
        new AccessToken(settings.tokenEndpoint(), settings.appId(), settings.password(), clock);
    return new Links(gate, connector(Optional.of(token), patience), Optional.of(keys));
  }

  private static Connector connector(Optional<AccessToken> token, Patience patience) {
    return new Connector(new ConnectorClients(token), patience);
  }

  void warmUp() {
    try {
      keys.ifPresent(SigningKeys::warmUp);
      connector.warmUp();
    } catch (RuntimeException failure) {
      LOG.warn("Teams cannot be reached yet: {}", failure.toString());
    }
  }

  @Override
  public void close() {
    connector.close();
    keys.ifPresent(SigningKeys::close);
  }
}
