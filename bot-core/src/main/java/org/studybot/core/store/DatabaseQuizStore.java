package org.studybot.core.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizStore;
import org.studybot.core.quiz.StartResult;
import org.studybot.core.quiz.Step;

/**
 * Quizzes in the database. A change, the rows of its answers, the clock and the wish to have it
 * shown are one transaction.
 */
public final class DatabaseQuizStore implements QuizStore {

  private final Transactions transactions;
  private final Agenda agenda;
  private final InstantSource clock;
  private final RecentQuizzes recent = new RecentQuizzes();
  private final QuietConversations quiet = new QuietConversations();
  private final Turns turns = new Turns();

  public DatabaseQuizStore(Database database) {
    this.transactions = database.transactions();
    this.agenda = database.agenda();
    this.clock = database.clock();
  }

  @Override
  public StartResult start(Quiz quiz) {
    StartResult result = transactions.write(handle -> start(new QuizRows(handle), quiz));
    transactions.afterCommit(agenda::ring);
    return result;
  }

  private StartResult start(QuizRows rows, Quiz quiz) {
    if (!rows.insert(quiz, clock.instant())) {
      return inTheWay(rows, quiz);
    }
    new PlayRows(rows.handle(), quiz).all();
    agenda.add(Duty.SHOW, quiz.id().value(), clock.instant());
    quiz.deadline().ifPresent(at -> agenda.add(Duty.KEEP_TIME, quiz.id().value(), at));
    return new StartResult.Started(quiz);
  }

  /** The same quiz, started already, or another one that runs. */
  private static StartResult inTheWay(QuizRows rows, Quiz quiz) {
    return rows.find(quiz.id())
        .<StartResult>map(same -> new StartResult.Started(rows.state(same.id())))
        .or(
            () ->
                rows.latest(quiz.conversation(), true)
                    .map(other -> new StartResult.OtherRuns(rows.state(other.id()))))
        .orElseThrow(() -> new StoreException("the other quiz has just ended; please try again"));
  }

  @Override
  public Optional<Quiz> latest(Conversation conversation) {
    Optional<Quiz> latest = read(rows -> rows.latest(conversation, false));
    quiet.saw(conversation, latest.filter(quiz -> !quiz.isFinished()).isEmpty());
    return latest;
  }

  @Override
  public Seen seen(Conversation conversation) {
    return recent.runsIn(conversation) ? Seen.RUNNING : quiet.seen(conversation);
  }

  @Override
  public Optional<Quiz> find(QuizId id) {
    return read(rows -> rows.find(id));
  }

  private Optional<Quiz> read(Function<QuizRows, Optional<QuizRows.Entry>> wanted) {
    Optional<Quiz> quiz =
        transactions.read(
            handle -> {
              QuizRows rows = new QuizRows(handle);
              return wanted.apply(rows).map(entry -> quiz(rows, entry));
            });
    if (!transactions.isRunning()) {
      quiz.ifPresent(recent::put);
    }
    return quiz;
  }

  private Quiz quiz(QuizRows rows, QuizRows.Entry entry) {
    return recent.find(entry.id(), entry.revision()).orElseGet(() -> rows.state(entry.id()));
  }

  @Override
  public Optional<Step> change(QuizId id, Function<Quiz, Step> change) {
    Optional<Kept> kept = inTurn(id, () -> kept(id, change));
    kept.filter(Kept::toBeShown).ifPresent(_ -> transactions.afterCommit(agenda::ring));
    return kept.map(Kept::step);
  }

  /** Whoever is in a transaction must not wait for others who wait for that transaction. */
  private <T> T inTurn(QuizId id, Supplier<T> work) {
    return transactions.isRunning() ? work.get() : turns.take(id, work);
  }

  private Optional<Kept> kept(QuizId id, Function<Quiz, Step> change) {
    Optional<Kept> kept =
        transactions.write(
            handle -> {
              QuizRows rows = new QuizRows(handle);
              return rows.hold(id).map(entry -> change(rows, entry, change));
            });
    kept.map(Kept::step)
        .map(Step::quiz)
        .ifPresent(quiz -> transactions.afterCommit(() -> recent.put(quiz)));
    return kept;
  }

  private Kept change(QuizRows rows, QuizRows.Entry entry, Function<Quiz, Step> change) {
    Quiz before = quiz(rows, entry);
    Step step = change.apply(before);
    if (step.quiz().revision() == before.revision()) {
      return new Kept(step, entry.shownAt() == null && show(entry));
    }
    rows.update(step.quiz(), clock.instant());
    new PlayRows(rows.handle(), step.quiz()).addedSince(before.play());
    keepTime(before, step.quiz());
    return new Kept(step, show(entry));
  }

  private boolean show(QuizRows.Entry entry) {
    return agenda.add(Duty.SHOW, entry.id().value(), nextShow(entry.shownAt()));
  }

  /**
   * A change that was made.
   *
   * @param toBeShown whether nobody had been asked to show the quiz before
   */
  private record Kept(Step step, boolean toBeShown) {}

  /** Where it could not be shown, it is tried no more often than it would be shown. */
  private Instant nextShow(@Nullable Instant shownAt) {
    Instant now = clock.instant();
    Instant next = (shownAt == null ? now : shownAt).plus(QuizDuties.BETWEEN_EDITS);
    return next.isAfter(now) ? next : now;
  }

  /** A clock that rings too early does no harm: it is set anew then. So it is only put forward. */
  private void keepTime(Quiz before, Quiz after) {
    String id = after.id().value();
    Optional<Instant> was = before.deadline();
    after
        .deadline()
        .ifPresentOrElse(
            now -> {
              if (was.isEmpty() || now.isBefore(was.get())) {
                agenda.noLaterThan(Duty.KEEP_TIME, id, now);
              }
            },
            () -> agenda.cancel(Duty.KEEP_TIME, id));
  }
}
