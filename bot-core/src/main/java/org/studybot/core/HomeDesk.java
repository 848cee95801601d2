package org.studybot.core;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.care.ContactWish;
import org.studybot.core.command.Command;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.home.HomeCards;
import org.studybot.core.home.HomePage;
import org.studybot.core.home.HomePage.TopicResult;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.quiz.Settings;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;

/** Serves each person their own page. */
final class HomeDesk {

  private final KnowledgeBase knowledge;
  private final StudyRecord record;
  private final Inbox inbox;
  private final OpeningDesk openings;
  private final ContactWish wishes;

  HomeDesk(KnowledgeBase knowledge, Ledgers ledgers, OpeningDesk openings) {
    this.knowledge = knowledge;
    this.record = ledgers.record();
    this.inbox = ledgers.inbox();
    this.openings = openings;
    this.wishes = new ContactWish(ledgers.care());
  }

  Handled said(Command.OfPerson command, Inbound.ByPerson from) {
    return switch (command) {
      case Command.Home() -> Handled.replied(page(from.person()), Delivery.audience(from));
      case Command.ReviewDue() -> openings.reviewDue(from);
    };
  }

  Handled pressed(Action.OfPerson action, Inbound.Pressed from) {
    return switch (action) {
      case Action.OpenHome() -> anew(from.person());
      case Action.ReviewDue() -> openings.reviewDue(from);
      case Action.NameInResults(var shown) -> {
        record.showName(from.person(), shown);
        yield anew(from.person());
      }
    };
  }

  private Handled anew(Person person) {
    return Handled.of(new Delivery.Update(page(person)));
  }

  private Card page(Person person) {
    Catalogue notes = knowledge.catalogue();
    List<TopicResult> results =
        record.topics(person).stream()
            .flatMap(
                each ->
                    notes.topic(each.topicId()).map(topic -> new TopicResult(topic, each)).stream())
            .toList();
    Card page =
        HomeCards.of(
            new HomePage(
                record.missed(person, Settings.MOST_QUESTIONS).size(),
                results,
                notes.topics(),
                record.showsName(person),
                person.staff()
                    ? OptionalInt.of(inbox.size(person.tenant()))
                    : OptionalInt.empty()));
    List<Block> blocks = new ArrayList<>(wishes.onHome(person));
    blocks.addAll(page.blocks());
    return new Card(page.title(), blocks);
  }
}
