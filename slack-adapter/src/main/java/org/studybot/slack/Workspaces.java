package org.studybot.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.model.Bot;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.slack.install.Installations;

/** The workspaces that the bot may speak in, each with a token of its own. */
sealed interface Workspaces {

  /** The way to write to a tenant; empty if the bot is not there, or is no more. */
  Optional<WebApi> find(String tenant);

  /** The tenant has removed the bot. */
  void removed(String tenant, Instant at);

  /** The one workspace whose token stands in the configuration. */
  record Single(Slack slack, String botToken, Traffic traffic) implements Workspaces {

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);

    @Override
    public Optional<WebApi> find(String tenant) {
      return Optional.of(new WebApi(slack.methods(botToken), tenant, traffic));
    }

    @Override
    public void removed(String tenant, Instant at) {
      log.warn("{} has removed the bot; SLACK_BOT_TOKEN may be of no more use.", tenant);
    }

    @Override
    public String toString() {
      return "Single";
    }
  }

  /** Those that have added it. Asked each time, as another node may know first. */
  record Installed(Slack slack, Installations installations, Traffic traffic)
      implements Workspaces {

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);

    @Override
    public Optional<WebApi> find(String tenant) {
      return installations
          .of(tenant)
          .map(Bot::getBotAccessToken)
          .map(token -> new WebApi(slack.methods(token), tenant, traffic));
    }

    @Override
    public void removed(String tenant, Instant at) {
      if (installations.removed(tenant, at)) {
        log.info("{} has removed the bot; its token is forgotten.", tenant);
      }
    }
  }
}
