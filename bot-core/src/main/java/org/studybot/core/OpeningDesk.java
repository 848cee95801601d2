package org.studybot.core;

import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.quiz.Opening;
import org.studybot.core.quiz.OpeningCards;
import org.studybot.core.quiz.PlanForm;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCards;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.quiz.Settings;

/** Serves those who want a new quiz. */
final class OpeningDesk {

  private final Quizzes quizzes;
  private final StudyRecord record;

  OpeningDesk(Quizzes quizzes, StudyRecord record) {
    this.quizzes = quizzes;
    this.record = record;
  }

  Handled wished(String wish, Inbound.ByPerson from) {
    return opened(quizzes.open(wish, from.person(), from.conversation()), from);
  }

  Handled planned(Action.OfPlan action, Inbound.Pressed from) {
    return switch (action) {
      case Action.PlanQuiz(var topicId) -> form(topicId, from);
      case Action.StartPlanned() ->
          opened(
              quizzes.open(PlanForm.read(from.values()), from.person(), from.conversation()), from);
    };
  }

  Handled reviewMine(Quiz quiz, Inbound.ByPerson from) {
    return opened(quizzes.reviewMine(quiz, from.person(), from.conversation()), from);
  }

  Handled reviewOurs(Quiz quiz, Inbound.ByPerson from) {
    return opened(quizzes.reviewOurs(quiz, from.person(), from.conversation()), from);
  }

  /** What the person missed in any quiz and has not got right since. */
  Handled reviewDue(Inbound.ByPerson from) {
    List<String> missed = record.missed(from.person(), Settings.MOST_QUESTIONS);
    return opened(quizzes.review(missed, from.person(), from.conversation()), from);
  }

  Handled noQuiz(Inbound.ByPerson from) {
    return reply(OpeningCards.noQuiz(), from);
  }

  private Handled form(String topicId, Inbound.Pressed from) {
    boolean group = from.conversation().scope() != Scope.PERSONAL;
    return quizzes.notes().topics().isEmpty()
        ? opened(new Opening.WhichTopic(List.of()), from)
        : Handled.dialog(PlanForm.card(quizzes.notes(), topicId, group));
  }

  private static Handled opened(Opening opening, Inbound.ByPerson from) {
    if (opening instanceof Opening.Opened(var quiz) && quiz.settings().solo()) {
      return Handled.replied(QuizCards.place(quiz, from.person()), Delivery.audience(from));
    }
    return OpeningCards.card(opening, from.person())
        .map(card -> reply(card, from))
        .orElseGet(Handled::nothing);
  }

  /** No secret, and meant for this place: said openly where it could not be hidden anyway. */
  private static Handled reply(Card card, Inbound.ByPerson from) {
    boolean openly =
        from instanceof Inbound.Said && from.conversation().scope() == Scope.OPEN_GROUP;
    return Handled.replied(card, openly ? Audience.EVERYONE : Delivery.audience(from));
  }
}
