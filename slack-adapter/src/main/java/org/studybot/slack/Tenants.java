package org.studybot.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tenant something came from: the workspace that the bot is installed in, whoever did it. In
 * a channel that workspaces share, those of others count as guests of this one.
 */
final class Tenants {

  /** How the tenants of this platform begin. */
  static final String PREFIX = "slack:";

  private Tenants() {}

  static String of(Authorization bot) {
    boolean everywhere = Boolean.TRUE.equals(bot.getIsEnterpriseInstall());
    return of(everywhere, bot.getEnterpriseId(), bot.getTeamId());
  }

  /**
   * The organisation, if the app is installed for all of its workspaces; else the first workspace
   * that is named. Refuses what names none.
   */
  static String of(boolean everywhere, @Nullable String organisation, @Nullable String... teams) {
    String workspace = first(teams);
    String named = everywhere ? first(organisation, workspace) : first(workspace, organisation);
    return PREFIX + Payload.id(named, "a workspace");
  }

  static String first(@Nullable String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
  }
}
