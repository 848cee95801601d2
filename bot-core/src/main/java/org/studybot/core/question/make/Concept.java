package org.studybot.core.question.make;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.studybot.core.question.match.Words;
import org.studybot.knowledge.Entry;

/**
 * A concept of the notes, seen as something that may be asked or may stand beside it.
 *
 * @param name its full name, as an option
 * @param meaning the first sentence of its definition, with gaps for its names, as an option
 * @param definition the whole of it, with gaps for its names
 * @param roots of the definition without gaps
 * @param rootsOfMeaning of its first sentence without gaps
 */
record Concept(
    Entry entry,
    Names names,
    Mask mask,
    Candidate name,
    Candidate meaning,
    String definition,
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
        Candidate.of(names.full()),
        Candidate.of(mask.applyTo(meaning)),
        mask.applyTo(entry.text()),
        Roots.of(entry.text()),
        Roots.of(meaning),
        entry.phrasings().stream().map(Words::of).collect(Collectors.toUnmodifiableSet()));
  }

  boolean hasGapInMeaning() {
    return meaning.text().contains(Mask.GAP);
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
