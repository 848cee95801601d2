package org.studybot.slack.blockkit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Blocks put into as few messages as Slack's limits allow. */
final class Messages {

  private Messages() {}

  static List<SlackMessage> of(String title, List<Piece> pieces) {
    List<SlackMessage> messages = new ArrayList<>();
    List<Piece> message = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!fits(piece, message)) {
        messages.add(message(title, message));
        message = new ArrayList<>();
      }
      message.add(piece);
    }
    messages.add(message(title, message));
    return messages;
  }

  private static boolean fits(Piece piece, List<Piece> message) {
    int text = message.stream().mapToInt(each -> each.text().length()).sum();
    return message.size() < Limits.BLOCKS_IN_MESSAGE
        && text + piece.text().length() <= Limits.TEXT_IN_MESSAGE;
  }

  private static SlackMessage message(String title, List<Piece> pieces) {
    String text =
        pieces.stream().map(Piece::text).filter(each -> !each.isEmpty()).collect(joining("\n"));
    return new SlackMessage(
        SlackText.escaped(text.isEmpty() ? title : text),
        pieces.stream().map(Piece::block).toList());
  }
}
