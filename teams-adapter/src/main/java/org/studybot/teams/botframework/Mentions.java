package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Mentions in what was said: the text has them as {@code <at>name</at>}. */
final class Mentions {

  private static final String NO_BREAK_SPACE = "&nbsp;";

  /** More are not looked at: the time taken is that many times the length of the text. */
  private static final int MOST = 50;

  private Mentions() {}

  /** The text without the mention of the bot; other people's mentions become their names. */
  static String without(Activity activity) {
    String text = Objects.requireNonNullElse(activity.getText(), "");
    return replaced(text, mentions(activity)).replace(NO_BREAK_SPACE, " ").strip();
  }

  /** What stands in the text for each mention, and what it is to be read as. */
  private static Map<String, String> mentions(Activity activity) {
    String bot = activity.getRecipient() == null ? "" : activity.getRecipient().getId();
    Map<String, String> mentions = new LinkedHashMap<>();
    List<Entity> entities = Objects.requireNonNullElse(activity.getEntities(), List.of());
    entities.stream()
        .filter(entity -> entity != null && "mention".equals(entity.getType()))
        .limit(MOST)
        .map(entity -> ActivityJson.tree(entity.getProperties()))
        .filter(mention -> !mention.path("text").asText().isBlank())
        .forEach(
            mention -> mentions.putIfAbsent(mention.path("text").asText(), name(mention, bot)));
    return mentions;
  }

  private static String name(JsonNode mention, String bot) {
    JsonNode mentioned = mention.path("mentioned");
    boolean us = mentioned.path("id").asText().equals(bot);
    return us ? " " : mentioned.path("name").asText();
  }

  /** In one go from the left, so that nothing is put in the place of a part of a name. */
  private static String replaced(String text, Map<String, String> mentions) {
    StringBuilder replaced = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Optional<String> here = marked(text, at, mentions);
      if (here.isPresent()) {
        replaced.append(mentions.get(here.get()));
        at += here.get().length();
      } else {
        replaced.append(text.charAt(at));
        at++;
      }
    }
    return replaced.toString();
  }

  private static Optional<String> marked(String text, int at, Map<String, String> mentions) {
    for (String mark : mentions.keySet()) {
      if (text.startsWith(mark, at)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }
}
