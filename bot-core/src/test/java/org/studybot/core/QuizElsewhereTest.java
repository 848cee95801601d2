package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;

/** A quiz that its host ends from another place, as one does where it cannot be shown. */
class QuizElsewhereTest {

  private static final Person HOST = new Person("slack:T1", "sam", "Sam", false);
  private static final Conversation CHANNEL =
      new Conversation("slack:T1", "C1", "", Scope.GROUP, Layout.THREAD);
  private static final Conversation OWN_MESSAGES =
      new Conversation("slack:T1", "D1", "", Scope.PERSONAL, Layout.THREAD);

  private final Studybot bot = Bots.on(new WordOverlap(Notes.catalogue()));
  private int events;

  @BeforeEach
  void aQuizRuns() {
    say("quiz all 3");
    say("answer A");
  }

  @Test
  void showsItsResultsInPlaceOfTheButtonThatEndedIt() {
    assertThat(press(OWN_MESSAGES))
        .singleElement()
        .isInstanceOf(Delivery.Update.class)
        .extracting(it -> it.card().title())
        .asString()
        .startsWith("Results: ");
  }

  @Test
  void leavesThemToTheBoardWhereThatIs() {
    assertThat(press(CHANNEL)).isEmpty();
  }

  private List<Delivery> press(Conversation where) {
    return bot.handle(new Inbound.Pressed(event(), HOST, where, end())).deliveries();
  }

  /** Offered to whoever wants a second quiz. */
  private Action end() {
    return say("quiz all").stream()
        .flatMap(delivery -> delivery.card().blocks().stream())
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .map(Button::action)
        .filter(action -> action instanceof Action.InQuiz quiz && quiz.move() == Move.STOP)
        .findFirst()
        .orElseThrow();
  }

  private List<Delivery> say(String words) {
    return bot.handle(new Inbound.Said(event(), HOST, CHANNEL, words)).deliveries();
  }

  private String event() {
    return "event-" + ++events;
  }
}
