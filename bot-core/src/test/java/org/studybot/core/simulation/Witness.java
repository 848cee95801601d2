package org.studybot.core.simulation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Handled;
import org.studybot.core.event.Inbound;
import org.studybot.core.quiz.Quiz;

/**
 * Looks on, step by step, and compares: each tenant has a twin to which nothing happens and which
 * gets every event once, when the bot has stored it or acknowledged it. What is kept of a tenant
 * has to be the same at all times.
 */
final class Witness {

  private final Subject subject;
  private final Map<String, Twin> twins;
  private final Trace trace;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private @Nullable KeptReader reader;
  private int crashes;
  private int writes = -1;
  private boolean lost;

  Witness(Subject subject, List<Twin> twins, Trace trace) {
    this.subject = subject;
    this.twins = twins.stream().collect(toMap(Twin::tenant, twin -> twin));
    this.trace = trace;
    look();
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Whether the bot and its twins have parted: there is nothing more to compare. */
  boolean isLost() {
    return lost;
  }

  void broken(Law law, String how) {
    violations.add(new Violation(law, how));
    trace.add(() -> "BROKEN: " + law + ": " + how);
  }

  /** The bot is about to be given this event: what it names may be gone afterwards. */
  void expects(InFlight event) {
    if (event.translated() == null) {
      event.translated(
          Translation.of(event.inbound(), subject.observer(), twin(event).connection()));
    }
  }

  /** The bot was given this event. */
  void handled(InFlight event, Subject.Attempt attempt) {
    String tenant = event.inbound().conversation().tenant();
    Kept before = kept(tenant);
    others(tenant, event);
    Kept after = kept(tenant);
    Handled handled = attempt.handled();
    if (handled == null) {
      failed(event, attempt, before, after);
    } else {
      acknowledged(event, attempt, Translation.spoken(handled.deliveries()), before, after);
    }
    if (subject.waitsForItself()) {
      broken(Law.FAILS_FOR_A_REASON, "a thread waits for a connection that it holds: " + event);
    }
  }

  /** Nothing of anybody else may have changed meanwhile. */
  private void others(String tenant, Object event) {
    Map<String, Kept> before = Map.copyOf(kept);
    look();
    before.forEach(
        (other, rows) -> {
          if (!other.equals(tenant) && !rows.equals(kept(other))) {
            parted(Law.TENANTS_APART, other + " changed with " + event, kept(other), rows);
          }
        });
  }

  private void failed(InFlight event, Subject.Attempt attempt, Kept before, Kept after) {
    if (!attempt.excused()) {
      broken(Law.FAILS_FOR_A_REASON, event + ": " + attempt.failure());
    }
    if (after.equals(before)) {
      if (attempt.committed() && event.answer() == null) {
        refused(event);
      }
      return;
    }
    if (event.isStored()) {
      parted(Law.NOTHING_TWICE, event + ", attempt " + event.attempts(), after, before);
      return;
    }
    String answer = handledByTwin(event);
    compare(twin(event), event);
    event.stored(answer);
  }

  /** It was kept that this event changes nothing, and what to say of it. */
  private void refused(InFlight event) {
    String answer = handledByTwin(event);
    compare(twin(event), event);
    event.answered(answer);
  }

  private void acknowledged(
      InFlight event, Subject.Attempt attempt, String told, Kept before, Kept after) {
    if (Events.onlyReads(event.inbound()) && attempt.writes() > 0) {
      broken(Law.READS_WRITE_NOTHING, attempt.writes() + " statements write at " + event);
    }
    if (event.isStored()) {
      repeated(event, attempt, told, before, after);
      return;
    }
    if (after.equals(before) && (told.equals(event.answer()) || isSilent(event, attempt))) {
      return;
    }
    Kept twinBefore = twin(event).kept();
    String answer = handledByTwin(event);
    Kept twinAfter = twin(event).kept();
    boolean effect = !twinAfter.equals(twinBefore);
    if (effect && after.equals(before)) {
      parted(
          Law.ACKNOWLEDGED_IS_STORED,
          event + ", acknowledged at attempt " + event.attempts() + ", told: " + told,
          after,
          twinAfter);
      return;
    }
    compare(twin(event), event);
    sameAnswer(event, answer, told);
    if (effect) {
      event.stored(answer);
    }
    event.answered(answer);
  }

  /** What changed nothing and was answered before need not be answered again. */
  private static boolean isSilent(InFlight event, Subject.Attempt attempt) {
    Handled handled = requireNonNull(attempt.handled());
    return event.answer() != null && handled.isRepetition() && handled.deliveries().isEmpty();
  }

  /** While the database fails, a process that has answered before may leave it at that. */
  private void repeated(
      InFlight event, Subject.Attempt attempt, String told, Kept before, Kept after) {
    if (!after.equals(before)) {
      parted(Law.NOTHING_TWICE, event + ", attempt " + event.attempts(), after, before);
      return;
    }
    if (!attempt.excused() || !isSilent(event, attempt)) {
      sameAnswer(event, String.valueOf(event.answer()), told);
    }
    event.answered(told);
  }

  private void sameAnswer(InFlight event, String wanted, String told) {
    if (!told.equals(wanted)) {
      broken(
          Law.SAME_ANSWER,
          "%s, attempt %d, is told\n    %s\n    instead of\n    %s"
              .formatted(event, event.attempts(), told, wanted));
    }
  }

  /** The bot did what was due. Only time may have passed for quizzes. */
  void dueDone(Subject.Attempt attempt) {
    if (attempt.failure() != null && !attempt.excused()) {
      broken(Law.FAILS_FOR_A_REASON, "what was due: " + attempt.failure());
    }
    Map<String, Kept> before = Map.copyOf(kept);
    look();
    twins.forEach(
        (tenant, twin) -> {
          if (!kept(tenant).equals(before.get(tenant))) {
            timePassed(twin);
          }
        });
  }

  private void timePassed(Twin twin) {
    Map<String, Quiz> real = StoredQuizzes.of(subject.observer(), twin.tenant());
    StoredQuizzes.of(twin.connection(), twin.tenant())
        .forEach(
            (id, quiz) -> {
              Quiz now = real.get(id);
              if (now != null && now.revision() != quiz.revision()) {
                Handled _ = twin.handle(StoredQuizzes.timePasses(quiz));
              }
            });
    compare(twin, "what was due");
  }

  private void compare(Twin twin, Object what) {
    Kept real = kept(twin.tenant());
    Kept wanted = twin.kept();
    if (!real.equals(wanted)) {
      parted(Law.WHOLE_OR_NOT_AT_ALL, what.toString(), real, wanted);
    }
  }

  private String handledByTwin(InFlight event) {
    Inbound.ByPerson inbound = requireNonNull(event.translated());
    return Translation.spoken(twin(event).handle(inbound, event.attempts()).deliveries());
  }

  private Twin twin(InFlight event) {
    return requireNonNull(twins.get(event.inbound().conversation().tenant()));
  }

  private void parted(Law law, String how, Kept real, Kept wanted) {
    lost = true;
    broken(law, how + Kept.difference(real, wanted));
  }

  private Kept kept(String tenant) {
    return requireNonNull(kept.get(tenant));
  }

  private void look() {
    if (writes != subject.writes()) {
      writes = subject.writes();
      if (reader == null || crashes != subject.crashes()) {
        crashes = subject.crashes();
        reader = new KeptReader(subject.observer());
      }
      KeptReader now = reader;
      twins.keySet().forEach(tenant -> kept.put(tenant, now.of(tenant)));
    }
  }
}
