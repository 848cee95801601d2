package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.knowledge.Hit;

/**
 * Which of the ranked entries are answers. The best one must speak of half of what was asked for,
 * or of less if the question says the whole name of the entry or of its topic: "can I break
 * confidentiality" is about confidentiality, even in notes that never say "break". The share is
 * weighed by how telling each word is, so it means the same for twenty entries and for thousands.
 */
final class Judgement {

  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_IF_NAMED = 0.25;
  private static final double CLOSE = 0.4;

  private Judgement() {}

  /** The answers; if the first in rank is not good enough, those that speak of nearly half. */
  static Verdict of(Question question, List<Ranked> ranked) {
    return !ranked.isEmpty() && answers(question, ranked.getFirst())
        ? Verdict.answered(speaking(ranked, ENOUGH_IF_NAMED))
        : Verdict.close(speaking(ranked, CLOSE));
  }

  /** Whether a question says the name of an entry or of its topic, and no more: "play". */
  static boolean isWholeNameOf(Question question, Hit hit) {
    Set<String> asked = Set.copyOf(question.stems());
    return Stream.concat(
            Stream.of(hit.entry().term(), hit.topic().title()), hit.topic().aliases().stream())
        .map(Judgement::stems)
        .anyMatch(asked::equals);
  }

  private static List<Hit> speaking(List<Ranked> ranked, double share) {
    return ranked.stream().filter(one -> one.evidence() >= share).map(Ranked::hit).toList();
  }

  private static boolean answers(Question question, Ranked best) {
    return best.evidence() >= ENOUGH
        || (best.evidence() >= ENOUGH_IF_NAMED && names(question, best.hit()));
  }

  private static boolean names(Question question, Hit hit) {
    Set<String> asked = Set.copyOf(question.stems());
    return namesOf(hit)
        .map(Judgement::stems)
        .anyMatch(name -> !name.isEmpty() && asked.containsAll(name));
  }

  private static Stream<String> namesOf(Hit hit) {
    return Stream.of(
            Stream.of(hit.entry().term(), hit.topic().title()),
            hit.topic().aliases().stream(),
            hit.entry().phrasings().stream())
        .flatMap(names -> names);
  }

  /** The stems of the words of a name that tell. */
  static Set<String> stems(String name) {
    return Analysis.tellingWords(name).stream().map(Analysis::stem).collect(toUnmodifiableSet());
  }
}
