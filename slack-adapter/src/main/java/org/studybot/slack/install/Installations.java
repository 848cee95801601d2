package org.studybot.slack.install;

import com.google.gson.Gson;
import com.slack.api.bolt.Initializer;
import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.core.store.Secrets;

/**
 * The workspaces that have added the bot, with what each handed over, under the names that tenants
 * have. Nobody's own token is asked for, so none is kept. Safe for use by many threads.
 */
public final class Installations implements InstallationService {

  private static final String NAME = "installation";

  private final Gson gson = new Gson();
  private final Secrets secrets;
  private final String prefix;

  /**
   * @param prefix how the tenants of this platform begin
   */
  public Installations(Secrets secrets, String prefix) {
    this.secrets = secrets;
    this.prefix = prefix;
  }

  /** The bot of a tenant; empty if it was never added there, or is no more. */
  public Optional<Bot> of(String tenant) {
    return secrets.find(tenant, NAME).map(json -> gson.fromJson(json, DefaultBot.class));
  }

  /**
   * The tenant has removed the bot, or taken its token away. What was told late, about a bot that
   * was added anew since, is passed over.
   */
  public boolean removed(String tenant, Instant at) {
    boolean known =
        of(tenant)
            .filter(bot -> bot.getInstalledAt() == null || bot.getInstalledAt() <= latest(at))
            .isPresent();
    if (known) {
      secrets.forget(tenant);
    }
    return known;
  }

  /** Slack tells the time of an event in whole seconds. */
  private static long latest(Instant at) {
    return at.plusSeconds(1).toEpochMilli();
  }

  @Override
  public void saveInstallerAndBot(Installer installer) {
    saveBot(installer.toBot());
  }

  @Override
  public void saveBot(Bot bot) {
    secrets.keep(tenant(bot.getEnterpriseId(), bot.getTeamId()), NAME, gson.toJson(bot));
  }

  @Override
  public @Nullable Bot findBot(@Nullable String enterpriseId, @Nullable String teamId) {
    return of(tenant(enterpriseId, teamId)).orElse(null);
  }

  @Override
  public @Nullable Installer findInstaller(
      @Nullable String enterpriseId, @Nullable String teamId, String userId) {
    return null;
  }

  @Override
  public void deleteBot(Bot bot) {
    deleteAll(bot.getEnterpriseId(), bot.getTeamId());
  }

  @Override
  public void deleteInstaller(Installer installer) {}

  @Override
  public void deleteAll(@Nullable String enterpriseId, @Nullable String teamId) {
    secrets.forget(tenant(enterpriseId, teamId));
  }

  private String tenant(@Nullable String enterpriseId, @Nullable String teamId) {
    return prefix + (teamId == null ? enterpriseId : teamId);
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean wanted) {}

  @Override
  public Initializer initializer() {
    return _ -> {};
  }
}
