package org.studybot.knowledge.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.studybot.knowledge.Kind;

/** What a heading announces. Headings are matched by their words, so authors may vary them. */
public sealed interface Section {

  /** Entries of one kind. */
  record Entries(Kind kind) implements Section {}

  /** Quiz questions, in a notation of their own. */
  record Questions() implements Section {}

  /** Lines that an import could not place, waiting for their author. */
  record Unplaced() implements Section {}

  /**
   * The section announced by a line that holds nothing but words which headings are made of: "KEY
   * CONCEPTS & Core Principles:", "3. Exam tips". Empty for every other line.
   */
  static Optional<Section> named(String line) {
    List<String> words =
        Arrays.stream(Words.of(line).split(" "))
            .dropWhile(Section::isNumber)
            .filter(word -> !word.isEmpty())
            .toList();
    return Headings.FILLERS.containsAll(
            words.stream().filter(word -> !Headings.isKey(word)).toList())
        ? Headings.RULES.stream()
            .filter(rule -> rule.keys().stream().anyMatch(words::contains))
            .map(Headings.Rule::section)
            .findFirst()
        : Optional.empty();
  }

  /** The same for a line that is surely a heading: what it adds may be left aside. */
  static Optional<Section> ofHeading(String heading) {
    return named(heading).or(() -> named(Headings.ADDITION.matcher(heading).replaceFirst("")));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
