package org.studybot.slack.blockkit;

import com.google.gson.JsonArray;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/** Cards as the JSON that Slack gets. */
final class Rendered {

  private Rendered() {}

  static List<JsonArray> messages(Card card) {
    return BlockKitRenderer.render(card).stream().map(Rendered::json).toList();
  }

  static List<JsonArray> messages(Block... blocks) {
    return messages(Card.of("Title", blocks));
  }

  /** The blocks after the title, all in one message. */
  static JsonArray blocks(Block... blocks) {
    JsonArray all = messages(blocks).getFirst();
    all.remove(0);
    return all;
  }

  private static JsonArray json(SlackMessage message) {
    return GsonFactory.createSnakeCase().toJsonTree(message.blocks()).getAsJsonArray();
  }
}
