package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;

/** For whom what is said about a quiz is meant: no secret of a player is for everybody. */
@ParameterizedClass
@EnumSource(Scope.class)
class QuizAudienceTest {

  private final Studybot bot = Bots.on(new WordOverlap(Notes.catalogue()));
  private final Conversation here;
  private int events;

  QuizAudienceTest(Scope scope) {
    this.here = new Conversation("web:local", "C1", "", scope, Layout.ONE_CARD);
  }

  @BeforeEach
  void aQuizRuns() {
    say("quiz all 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"answer A", "hint", "score", "leave", "show my name"})
  void whatIsForOnePlayerIsForThatOneWhereOthersAre(String words) {
    assertThat(say(words)).isEqualTo(alone() ? Audience.EVERYONE : Audience.ASKER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiz", "quiz all", "quiz astronomy"})
  void howToStartIsForAllWhereItCannotBeHidden(String words) {
    assertThat(say(words))
        .isEqualTo(here.scope() == Scope.GROUP ? Audience.ASKER : Audience.EVERYONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiz", "quiz all"})
  void howToStartIsForThatOneWhoPressedForIt(String words) {
    Inbound pressed = new Inbound.Pressed(event(), person(), here, new Action.Say(words));
    assertThat(audience(pressed)).isEqualTo(alone() ? Audience.EVERYONE : Audience.ASKER);
  }

  private boolean alone() {
    return here.scope() == Scope.PERSONAL;
  }

  private Audience say(String words) {
    return audience(new Inbound.Said(event(), person(), here, words));
  }

  /** Of the one reply; nobody's if the board says it all. */
  private Audience audience(Inbound inbound) {
    return bot.handle(inbound).deliveries().stream()
        .filter(Delivery.Reply.class::isInstance)
        .map(Delivery.Reply.class::cast)
        .map(Delivery.Reply::audience)
        .findFirst()
        .orElse(Audience.EVERYONE);
  }

  private String event() {
    return "event-" + ++events;
  }

  private static Person person() {
    return new Person("web:local", "sam", "Sam", false);
  }
}
