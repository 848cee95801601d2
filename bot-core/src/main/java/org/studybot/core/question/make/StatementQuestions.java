package org.studybot.core.question.make;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** Sets mistaken beliefs beside sound statements of the same topic. */
final class StatementQuestions {

  private final Likeness likeness;

  StatementQuestions(Likeness likeness) {
    this.likeness = likeness;
  }

  Stream<Question> about(Topic topic) {
    return Stream.concat(
        topic.entries(Kind.MISCONCEPTION).stream().flatMap(entry -> mistake(topic, entry).stream()),
        topic.entries(Kind.MARKING_POINT).stream().flatMap(entry -> mark(topic, entry).stream()));
  }

  private Optional<Question> mistake(Topic topic, Entry asked) {
    return Claims.belief(asked)
        .flatMap(
            belief ->
                Lineup.of(Candidate.of(belief), sound(topic, asked, belief.length()))
                    .map(
                        wrong ->
                            Drafts.choice(
                                QuestionKind.SPOT_THE_MISTAKE,
                                asked,
                                topic.title() + ": which of these is a mistake?",
                                belief,
                                wrong)));
  }

  private Optional<Question> mark(Topic topic, Entry asked) {
    return Claims.propositions(asked)
        .flatMap(
            point ->
                Lineup.of(Candidate.of(point), mistaken(topic, asked))
                    .map(
                        wrong ->
                            Drafts.choice(
                                QuestionKind.EARNS_THE_MARK,
                                asked,
                                topic.title() + ": which of these would earn a mark?",
                                point,
                                wrong))
                    .stream())
        .findFirst();
  }

  private Stream<Candidate> mistaken(Topic topic, Entry asked) {
    return byLikeness(topic.entries(Kind.MISCONCEPTION), asked)
        .flatMap(entry -> Claims.belief(entry).stream())
        .map(Candidate::of);
  }

  /** A mistake never stands beside its own correction: the two would point at each other. */
  private Stream<Candidate> sound(Topic topic, Entry asked, int length) {
    return byLikeness(topic.entries(), asked)
        .filter(entry -> !entry.id().equals(asked.id()))
        .flatMap(entry -> closest(statements(entry), length).stream())
        .map(Candidate::of);
  }

  private static Stream<String> statements(Entry entry) {
    return switch (entry.kind()) {
      case MISCONCEPTION -> Claims.corrections(entry);
      case CONCEPT, MARKING_POINT, EXAM_TIP ->
          Stream.concat(Claims.propositions(entry), Claims.sentences(entry));
      case SYNOPSIS -> Claims.opening(entry);
    };
  }

  private static Optional<String> closest(Stream<String> variants, int length) {
    return variants.min(Comparator.comparingInt(text -> Math.abs(text.length() - length)));
  }

  private Stream<Entry> byLikeness(List<Entry> entries, Entry asked) {
    record Similar(Entry entry, double likeness) {}
    return entries.stream()
        .map(entry -> new Similar(entry, likeness.between(asked, entry)))
        .sorted(
            Comparator.comparingDouble(Similar::likeness)
                .reversed()
                .thenComparing(similar -> similar.entry.id()))
        .map(Similar::entry);
  }
}
