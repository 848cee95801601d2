package org.studybot.core;

import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.SeenEvents;
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.lookup.LookupCards;

/**
 * The bot. Every channel hands it what came in and carries out what it gives back; it never calls a
 * channel itself. Safe for use by many threads.
 */
public final class Studybot {

  private final Lookup lookup;
  private final SeenEvents seen;

  public Studybot(Lookup lookup, SeenEvents seen) {
    this.lookup = lookup;
    this.seen = seen;
  }

  /**
   * Handles one event. A repeated delivery of it gives nothing to carry out; if handling fails, a
   * repetition is handled afresh.
   */
  public Handled handle(Inbound inbound) {
    if (!seen.first(inbound)) {
      return new Handled(null, List.of());
    }
    try {
      return switch (inbound) {
        case Inbound.Said said -> reply(CommandParser.parse(said.text()), said);
        case Inbound.Pressed pressed -> pressed(pressed);
        case Inbound.Due _ -> new Handled(null, List.of());
      };
    } catch (RuntimeException failure) {
      seen.forget(inbound);
      throw failure;
    }
  }

  private Handled pressed(Inbound.Pressed pressed) {
    return switch (pressed.action()) {
      case Action.Say(var text) -> reply(CommandParser.parse(text), pressed);
      case Action.ShowMore(var said) -> more(said, pressed);
      case Action.Share(var entryId) -> share(lookup.entry(entryId), pressed);
      case Action.ShareSection(var topicId, var kind) ->
          share(lookup.section(topicId, kind), pressed);
      case Action.Unfold(var topicId, var kind) -> update(lookup.page(topicId, List.of(kind)));
      case Action.Fold(var topicId) -> update(lookup.page(topicId, List.of()));
      case Action.InQuiz _, Action.Unknown() -> reply(new Answer.Outdated(), pressed);
    };
  }

  private Handled reply(Command command, Inbound inbound) {
    return reply(lookup.answer(command), inbound);
  }

  private static Handled reply(Answer answer, Inbound inbound) {
    Card card = LookupCards.card(answer, inGroup(inbound));
    Audience audience = inGroup(inbound) ? Audience.ASKER : Audience.EVERYONE;
    return new Handled(answer, List.of(new Delivery.Reply(card, audience)));
  }

  private Handled more(String said, Inbound.Pressed pressed) {
    return lookup.answer(CommandParser.parse(said)) instanceof Answer.Found found
        ? new Handled(found, List.of(new Delivery.Update(LookupCards.all(found, inGroup(pressed)))))
        : reply(new Answer.Outdated(), pressed);
  }

  private static Handled share(Answer answer, Inbound.Pressed pressed) {
    if (answer instanceof Answer.Outdated) {
      return reply(answer, pressed);
    }
    Card card = LookupCards.sharedBy(pressed.person().name(), LookupCards.card(answer, false));
    return new Handled(answer, List.of(new Delivery.Post(card)));
  }

  private static Handled update(Answer answer) {
    return new Handled(answer, List.of(new Delivery.Update(LookupCards.card(answer, false))));
  }

  private static boolean inGroup(Inbound inbound) {
    return inbound.conversation().scope() == Scope.GROUP;
  }
}
