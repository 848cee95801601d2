package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.util.List;
import java.util.Objects;

/** Mentions in what was said: the text has them as {@code <at>name</at>}. */
final class Mentions {

  private static final String NO_BREAK_SPACE = "&nbsp;";

  private Mentions() {}

  /** The text without the mention of the bot; other people's mentions become their names. */
  static String without(Activity activity) {
    String bot = activity.getRecipient() == null ? "" : activity.getRecipient().getId();
    List<Entity> entities = Objects.requireNonNullElse(activity.getEntities(), List.of());
    String text = Objects.requireNonNullElse(activity.getText(), "");
    for (Entity entity : entities) {
      if (entity != null && "mention".equals(entity.getType())) {
        text = without(text, ActivityJson.tree(entity.getProperties()), bot);
      }
    }
    return text.replace(NO_BREAK_SPACE, " ").strip();
  }

  private static String without(String text, JsonNode mention, String bot) {
    String marked = mention.path("text").asText();
    JsonNode mentioned = mention.path("mentioned");
    boolean us = mentioned.path("id").asText().equals(bot);
    return marked.isBlank()
        ? text
        : text.replace(marked, us ? " " : mentioned.path("name").asText());
  }
}
