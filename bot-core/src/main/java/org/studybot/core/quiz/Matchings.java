package org.studybot.core.quiz;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.studybot.core.card.Item;
import org.studybot.core.question.Question;

/** The pairs of a matching question in words: "1B, 2A". */
final class Matchings {

  private Matchings() {}

  static String answer(Question question, Map<String, String> pairs) {
    return question instanceof Question.Matching matching
        ? IntStream.range(0, matching.prompts().size())
            .filter(place -> pairs.containsKey(matching.prompts().get(place).key()))
            .mapToObj(place -> (place + 1) + letter(matching, place, pairs))
            .collect(joining(", "))
        : "";
  }

  /** The prompts, each with its number as its mark. */
  static List<Item> items(Question.Matching matching) {
    return IntStream.range(0, matching.prompts().size())
        .mapToObj(place -> new Item(place + 1 + ".", "", matching.prompts().get(place).text()))
        .toList();
  }

  private static String letter(Question.Matching matching, int place, Map<String, String> pairs) {
    String option = pairs.getOrDefault(matching.prompts().get(place).key(), "");
    int at = Options.keys(matching.options()).indexOf(option);
    return at < 0 ? "" : Options.letter(at);
  }
}
