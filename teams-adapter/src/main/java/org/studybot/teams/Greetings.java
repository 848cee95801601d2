package org.studybot.teams;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.store.Marks;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.ConnectorFailure;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/**
 * Says hello, once: to a place when the bot is added to it, of which Teams tells in several
 * activities, and to a person who joins, in their own conversation so that no class is disturbed.
 * After it was removed from a place the bot greets there again. Safe for use by many threads.
 */
final class Greetings {

  /** When a whole class is added at once, it finds the bot by itself. */
  static final int MOST_NEWCOMERS = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Greetings.class);
  private static final String WELCOMED = "welcomed";

  /** How Teams begins the ids of bots (Microsoft Learn, "Bot events"). */
  private static final String BOT = "28:";

  private final Mail mail;
  private final Marks marks;

  Greetings(Mail mail, Marks marks) {
    this.mail = mail;
    this.marks = marks;
  }

  void added(Incoming.Added added) {
    Address place = added.address();
    // Before the greeting is out: whoever reads it may join a team the next moment.
    if (added.conversation().scope() == Scope.PERSONAL && !place.senderId().isEmpty()) {
      boolean _ = marks.set(added.conversation().tenant(), place.senderId(), WELCOMED);
    }
    if (marks.set(added.conversation().tenant(), place.home(), WELCOMED)) {
      greet(place, WelcomeCards.of(added.conversation().scope()));
    }
  }

  void joined(Incoming.Joined joined) {
    List<String> members = joined.members();
    if (members.size() <= MOST_NEWCOMERS) {
      members.stream()
          .filter(member -> !member.startsWith(BOT))
          .filter(member -> marks.set(joined.tenant(), member, WELCOMED))
          .forEach(member -> greetAlone(joined.address().from(member)));
    }
  }

  /** The bot is no longer there; should it come back, it greets again. */
  void left(Incoming.Removed removed) {
    marks.forget(removed.tenant(), removed.place());
  }

  private void greet(Address place, Card card) {
    messages(card).forEach(message -> mail.post(place, message));
  }

  private void greetAlone(Address newcomer) {
    try {
      messages(WelcomeCards.newcomer()).forEach(message -> mail.postAlone(newcomer, message));
    } catch (ConnectorFailure failure) {
      LOG.info("somebody who joined cannot be welcomed: {}", failure.getMessage());
    }
  }

  private static List<CardMessage> messages(Card card) {
    return AdaptiveCardRenderer.render(card);
  }
}
