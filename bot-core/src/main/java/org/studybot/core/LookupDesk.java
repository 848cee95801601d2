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
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.lookup.LookupCards;

/** Serves those who ask the notes. */
final class LookupDesk {

  private final Lookup lookup;

  LookupDesk(Lookup lookup) {
    this.lookup = lookup;
  }

  Handled said(Command.OfNotes command, Inbound from) {
    return reply(lookup.answer(command), from);
  }

  Handled pressed(Action.OfNotes action, Inbound.Pressed from) {
    return switch (action) {
      case Action.LookUp(var words) -> reply(lookup.lookUp(words), from);
      case Action.ShowMore(var said) -> more(said, from);
      case Action.Share(var entryId) -> share(lookup.entry(entryId), from);
      case Action.ShareSection(var topicId, var kind) -> share(lookup.section(topicId, kind), from);
      case Action.Unfold(var topicId, var kind) -> update(lookup.page(topicId, List.of(kind)));
      case Action.UnfoldSources(var topicId) -> update(lookup.sources(topicId));
      case Action.Fold(var topicId) -> update(lookup.page(topicId, List.of()));
      case Action.Unknown() -> reply(new Answer.Outdated(), from);
    };
  }

  private static Handled reply(Answer answer, Inbound from) {
    Card card = LookupCards.card(answer, inGroup(from));
    Audience audience = inGroup(from) ? Audience.ASKER : Audience.EVERYONE;
    return Handled.looked(answer, new Delivery.Reply(card, audience));
  }

  private Handled more(String said, Inbound.Pressed from) {
    return CommandParser.parse(said) instanceof Command.OfNotes command
            && lookup.answer(command) instanceof Answer.Found found
        ? Handled.looked(found, new Delivery.Update(LookupCards.all(found, inGroup(from))))
        : reply(new Answer.Outdated(), from);
  }

  private static Handled share(Answer answer, Inbound.Pressed from) {
    if (answer instanceof Answer.Outdated) {
      return reply(answer, from);
    }
    Card card = LookupCards.sharedBy(from.person().name(), LookupCards.card(answer, false));
    return Handled.looked(answer, new Delivery.Post(card));
  }

  private static Handled update(Answer answer) {
    return Handled.looked(answer, new Delivery.Update(LookupCards.card(answer, false)));
  }

  private static boolean inGroup(Inbound from) {
    return from.conversation().scope() == Scope.GROUP;
  }
}
