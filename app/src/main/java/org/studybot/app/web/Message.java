package org.studybot.app.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;

/**
 * One message of a conversation, as it looks now.
 *
 * @param id unique in its conversation
 * @param place orders the messages of a conversation; stays when the message is edited
 * @param change when it last changed; later changes have higher numbers
 * @param reader the id of the only person who sees it; empty if everybody does
 * @param html all of it, safe to be shown
 * @param text the same as plain text
 * @param offered the tokens of all buttons it has, or had before it was edited
 */
record Message(
    String id,
    Kind kind,
    long place,
    long change,
    String reader,
    String html,
    String text,
    Set<String> offered) {

  /** Whose message it is, and for whom. */
  enum Kind {
    /** A person's own words. */
    SAID,
    /** From the bot, for one person. */
    REPLY,
    /** From the bot, for everybody. */
    POST
  }

  Message {
    offered = Set.copyOf(offered);
  }

  /** The id of the bot's message at this place. */
  static String id(long place) {
    return "m" + place;
  }

  /** The place of the bot's message with this id; empty if it can be none. */
  static Optional<Long> place(String id) {
    return id.matches("m\\d{1,18}") ? Optional.of(Long.valueOf(id.substring(1))) : Optional.empty();
  }

  static Message of(Card card, String id, Kind kind, long number, String reader) {
    return new Message(
        id,
        kind,
        number,
        number,
        reader,
        HtmlRenderer.of(card),
        PlainText.of(card),
        tokens(card).collect(Collectors.toSet()));
  }

  Message edited(Card card, long number) {
    Set<String> everOffered =
        Stream.concat(offered.stream(), tokens(card)).collect(Collectors.toSet());
    return new Message(
        id, kind, place, number, reader, HtmlRenderer.of(card), PlainText.of(card), everOffered);
  }

  boolean visibleTo(String person) {
    return reader.isEmpty() || reader.equals(person);
  }

  int size() {
    return html.length() + text.length();
  }

  private static Stream<String> tokens(Card card) {
    return card.blocks().stream().flatMap(Message::actions).map(ActionToken::encode);
  }

  private static Stream<Action> actions(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream().map(Button::action);
      case Block.Choices(var choices) -> choices.stream().map(Block.Choice::action);
      case Block.Form(var _, var submit) -> Stream.of(submit.action());
      case Block.Heading _,
          Block.Prose _,
          Block.Quote _,
          Block.Items _,
          Block.Links _,
          Block.Progress _,
          Block.Note _,
          Block.Divider _ ->
          Stream.empty();
    };
  }
}
