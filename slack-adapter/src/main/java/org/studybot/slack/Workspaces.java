package org.studybot.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.Slack;
import com.slack.api.bolt.model.Bot;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.event.StorageException;
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
  record Installed(
      Slack slack, Installations installations, Traffic traffic, Cache<String, String> lately)
      implements Workspaces {

    private static final int MOST = 10_000;
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);

    Installed(Slack slack, Installations installations, Traffic traffic) {
      this(
          slack,
          installations,
          traffic,
          Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build());
    }

    @Override
    public Optional<WebApi> find(String tenant) {
      return token(tenant).map(token -> new WebApi(slack.methods(token), tenant, traffic));
    }

    /** While the storage is away, what it said last: lookups go on. */
    private Optional<String> token(String tenant) {
      try {
        Optional<String> token = installations.of(tenant).map(Bot::getBotAccessToken);
        token.ifPresentOrElse(it -> lately.put(tenant, it), () -> lately.invalidate(tenant));
        return token;
      } catch (StorageException away) {
        return Optional.of(
            Optional.ofNullable(lately.getIfPresent(tenant)).orElseThrow(() -> away));
      }
    }

    @Override
    public void removed(String tenant, Instant at) {
      if (installations.removed(tenant, at)) {
        log.info("{} has removed the bot; its token is forgotten.", tenant);
      }
      lately.invalidate(tenant);
    }

    @Override
    public String toString() {
      return "Installed";
    }
  }
}
