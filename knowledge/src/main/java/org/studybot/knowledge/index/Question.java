package org.studybot.knowledge.index;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.studybot.knowledge.Kind;

/**
 * What a learner asked, with the words that tell what it is about in their order.
 *
 * @param text as it was asked, with misspelt words mended
 * @param meaning the same with the words of acronyms in their places, to be read for its meaning
 * @param preferred the kinds of entry that it asks for by their name; empty if it does not
 * @param words without function words; empty if the text said nothing
 * @param asides the function words that do not ask, as they are written
 */
record Question(
    String text, String meaning, Set<Kind> preferred, List<Word> words, Set<String> asides) {

  /**
   * One telling word.
   *
   * @param typed as the learner wrote it, in lower case
   * @param written the word that was meant: another one than typed, if that was misspelt
   * @param stem what the index knows the word by
   * @param slips how many slips lie between what was typed and what was meant
   * @param entries in how many entries it stands
   */
  record Word(String typed, String written, String stem, int slips, int entries) {

    /** Whether the notes have this word at all. */
    boolean known() {
      return entries > 0;
    }

    /** Whether the notes have this word as it was typed. */
    boolean isSound() {
      return known() && slips == 0;
    }

    /** How sure it is that this word was meant, from 0 to 1. */
    double certainty() {
      return 1 - (double) slips / typed.length();
    }
  }

  Question {
    preferred = Set.copyOf(preferred);
    words = List.copyOf(words);
    asides = Collections.unmodifiableSet(asides);
  }

  boolean saysNothing() {
    return words.isEmpty();
  }

  /** Whether a word was read as another one than was typed. */
  boolean isMended() {
    return words.stream().anyMatch(word -> word.slips() > 0);
  }

  List<String> stems() {
    return words.stream().map(Word::stem).toList();
  }
}
