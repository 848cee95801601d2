package org.studybot.core.question.match;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An answer as a list of items, each a list of words; most answers are a list of one. */
record Phrase(List<List<String>> items) {

  private static final Pattern BETWEEN_ITEMS =
      Pattern.compile("(?<!\\d),|,(?!\\d{3})|[;/\\n\u2022]|&|\\s\\+\\s|(?i:\\band\\b)");

  private static final Set<String> DENIALS = Set.of("no", "not", "never", "without", "nor");

  /** Slips in one item; a second word with a slip needs another look at the notes. */
  private static final int MOST_SLIPS = 2;

  Phrase {
    items = List.copyOf(items);
  }

  static Phrase of(String text) {
    return new Phrase(
        Arrays.stream(BETWEEN_ITEMS.split(text))
            .map(Words::of)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  private boolean isList() {
    return items.size() > 1;
  }

  /**
   * The words without the blanks between them, so that "multi agency" is "multiagency"; not across
   * a number or a denial, or "not able" would be "notable".
   */
  private String joined() {
    return words().stream().map(Phrase::keptApart).collect(joining());
  }

  private static String keptApart(String word) {
    boolean strict = DENIALS.contains(word) || word.chars().anyMatch(Character::isDigit);
    return strict ? " " + word + " " : word;
  }

  private List<String> words() {
    return items.stream().flatMap(List::stream).toList();
  }

  /** The same words; in a list, in any order of its items. */
  boolean equalTo(Phrase given) {
    return words().equals(given.words())
        || joined().equals(given.joined())
        || (isList() && matches(spread(given), Set.of(), 0));
  }

  /** The same words but for a slip or two. */
  boolean nearTo(Phrase given, Set<String> lookalikes) {
    return slips(words(), given.words(), lookalikes) <= MOST_SLIPS
        || (isList() && matches(spread(given), lookalikes, MOST_SLIPS));
  }

  /** A list of single words may come without commas: "work rest play". */
  private Phrase spread(Phrase given) {
    boolean singleWords = items.stream().allMatch(item -> item.size() == 1);
    return singleWords ? new Phrase(given.words().stream().map(List::of).toList()) : given;
  }

  private boolean matches(Phrase given, Set<String> lookalikes, int most) {
    if (items.size() != given.items.size()) {
      return false;
    }
    List<List<String>> left = new ArrayList<>(given.items);
    left.removeAll(items);
    return items.stream()
        .filter(item -> !given.items.contains(item))
        .allMatch(item -> takeNearest(item, left, lookalikes, most));
  }

  private static boolean takeNearest(
      List<String> item, List<List<String>> left, Set<String> lookalikes, int most) {
    int best = -1;
    int fewest = most + 1;
    for (int i = 0; i < left.size(); i++) {
      int slips = slips(item, left.get(i), lookalikes);
      if (slips < fewest) {
        fewest = slips;
        best = i;
      }
    }
    return best >= 0 && left.remove(best) != null;
  }

  private static int slips(List<String> expected, List<String> given, Set<String> lookalikes) {
    if (expected.size() != given.size()) {
      return Slip.NONE;
    }
    int sum = 0;
    for (int i = 0; i < expected.size() && sum < Slip.NONE; i++) {
      String word = given.get(i);
      boolean other = lookalikes.contains(word) && !word.equals(expected.get(i));
      sum += other ? Slip.NONE : Slip.count(expected.get(i), word);
    }
    return sum;
  }
}
