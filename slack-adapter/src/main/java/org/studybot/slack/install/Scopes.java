package org.studybot.slack.install;

import java.util.List;

/** What a workspace grants the bot: the same as in manifest.yaml, which says what each is for. */
public final class Scopes {

  public static final List<String> BOT =
      List.of(
          "commands",
          "chat:write",
          "app_mentions:read",
          "im:history",
          "im:write",
          "assistant:write");

  private Scopes() {}
}
