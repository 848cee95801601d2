package org.studybot.core.question.make;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.studybot.core.question.match.Words;
import org.studybot.knowledge.Entry;

/**
 * A concept of the notes, seen as something that may be asked or may stand beside it.
 *
 * @param definition its text, with gaps for its own names
 * @param meaning the first sentence of that
 */
record Concept(
    Entry entry,
    Names names,
    Mask mask,
    String definition,
    String meaning,
    Set<String> roots,
    Set<String> rootsOfMeaning,
    Set<List<String>> phrasings) {

  /** Definitions that share so many roots may define the same thing. */
  private static final double NEARLY_THE_SAME = 0.6;

  static Concept of(Entry entry) {
    Names names = Names.of(entry.term());
    Mask mask = Mask.of(names);
    String meaning = Sentences.first(entry.text());
    return new Concept(
        entry,
        names,
        mask,
        mask.applyTo(entry.text()),
        mask.applyTo(meaning),
        Roots.of(entry.text()),
        Roots.of(meaning),
        entry.phrasings().stream().map(Words::of).collect(Collectors.toUnmodifiableSet()));
  }

  String name() {
    return names.full();
  }

  boolean hasGapInMeaning() {
    return meaning.contains(Mask.GAP);
  }

  /** Whether, asked for one of the two, nobody could name the other with good reason. */
  boolean isClearlyNot(Concept other) {
    return !names.clashWith(other.names)
        && phrasings.stream().noneMatch(other.phrasings::contains)
        && !names.occurIn(other.roots)
        && !other.names.occurIn(roots)
        && Roots.overlap(roots, other.roots) < NEARLY_THE_SAME;
  }
}
