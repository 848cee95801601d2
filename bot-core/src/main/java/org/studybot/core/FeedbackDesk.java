package org.studybot.core;

import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.feedback.FeedbackCards;
import org.studybot.core.feedback.FixForm;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.feedback.InboxCards;
import org.studybot.core.feedback.InboxItem;
import org.studybot.core.feedback.QuestionForm;
import org.studybot.core.feedback.Waiting;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.Question;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizQuestion;
import org.studybot.core.quiz.Quizzes;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** Serves those who say what is wrong, and staff who look after notes and questions. */
final class FeedbackDesk {

  /** As many as a dialog shows without a wall of text; the next come when these are settled. */
  private static final int SHOWN = 4;

  private final Quizzes quizzes;
  private final Inbox inbox;
  private final WrittenQuestions written;

  FeedbackDesk(Quizzes quizzes, Inbox inbox, WrittenQuestions written) {
    this.quizzes = quizzes;
    this.inbox = inbox;
    this.written = written;
  }

  Handled pressed(Action.OfFeedback action, Inbound.Pressed from) {
    return switch (action) {
      case Action.SuggestFix(var entryId) -> suggest(entryId, from);
      case Action.SendFix(var entryId) -> sent(entryId, from);
      case Action.WriteQuestion _,
          Action.KeepQuestion _,
          Action.WithdrawQuestion _,
          Action.ReviewInbox _,
          Action.Settle _
          when !from.person().staff() ->
          reply(FeedbackCards.staffOnly(), from);
      case Action.WriteQuestion(var text) -> write(QuestionForm.of(text), from);
      case Action.KeepQuestion() -> keep(QuestionForm.read(from.values()), from);
      case Action.WithdrawQuestion(var id) -> withdraw(id, from);
      case Action.ReviewInbox() -> Handled.dialog(inbox(from.person().tenant()));
      case Action.Settle(var itemId) -> settle(itemId, from);
    };
  }

  private Handled suggest(String entryId, Inbound.Pressed from) {
    return entry(entryId)
        .flatMap(entry -> topic(entry).map(topic -> FixForm.card(entry, topic)))
        .map(Handled::dialog)
        .orElseGet(() -> reply(FeedbackCards.gone(), from));
  }

  private Handled sent(String entryId, Inbound.Pressed from) {
    String text = FixForm.text(from.values());
    Optional<Entry> entry = entry(entryId);
    Optional<Topic> topic = entry.flatMap(this::topic);
    if (entry.isEmpty() || topic.isEmpty()) {
      return reply(FeedbackCards.gone(), from);
    }
    Optional<String> problem = FixForm.problem(text);
    if (problem.isPresent()) {
      return Handled.dialog(FixForm.again(entry.get(), topic.get(), text, problem.get()));
    }
    inbox.suggest(from.person(), entryId, text);
    return reply(FeedbackCards.thanks(), from);
  }

  private Handled write(QuestionForm form, Inbound.Pressed from) {
    Catalogue notes = quizzes.notes();
    return notes.topics().isEmpty()
        ? reply(FeedbackCards.noNotes(), from)
        : Handled.dialog(form.card(notes, QuestionForm.LEAD));
  }

  private Handled keep(QuestionForm form, Inbound.Pressed from) {
    Catalogue notes = quizzes.notes();
    if (notes.topics().isEmpty()) {
      return reply(FeedbackCards.noNotes(), from);
    }
    Optional<String> problem = form.problem(notes);
    if (problem.isPresent()) {
      return Handled.dialog(form.card(notes, problem.get()));
    }
    Question question = form.question();
    written.keep(from.person(), question);
    return reply(FeedbackCards.kept(question, notes), from);
  }

  private Handled withdraw(String id, Inbound.Pressed from) {
    boolean gone = written.withdraw(from.person().tenant(), id);
    return reply(gone ? FeedbackCards.withdrawn() : FeedbackCards.gone(), from);
  }

  private Handled settle(String itemId, Inbound.Pressed from) {
    String tenant = from.person().tenant();
    boolean _ = inbox.settle(tenant, itemId);
    return Handled.of(new Delivery.Update(inbox(tenant)));
  }

  private Card inbox(String tenant) {
    List<Waiting> shown =
        inbox.waiting(tenant, SHOWN).stream().map(item -> described(tenant, item)).toList();
    return InboxCards.of(shown, inbox.size(tenant));
  }

  /** With what it is about, as far as that is still there. */
  private Waiting described(String tenant, InboxItem item) {
    return switch (item) {
      case InboxItem.Fix fix ->
          new Waiting.Fix(fix, entry(fix.entryId()), entry(fix.entryId()).flatMap(this::topic));
      case InboxItem.Doubt doubt -> new Waiting.Doubt(doubt, question(tenant, doubt));
    };
  }

  private Optional<QuizQuestion> question(String tenant, InboxItem.Doubt doubt) {
    return quizzes
        .find(new QuizId(doubt.quizId()))
        .filter(quiz -> quiz.conversation().tenant().equals(tenant))
        .map(quiz -> quiz.questions().get(doubt.index()));
  }

  private Optional<Entry> entry(String id) {
    return quizzes.notes().entry(id);
  }

  private Optional<Topic> topic(Entry entry) {
    return quizzes.notes().topic(entry.topicId());
  }

  private static Handled reply(Card card, Inbound from) {
    return Handled.replied(card, Delivery.audience(from));
  }
}
