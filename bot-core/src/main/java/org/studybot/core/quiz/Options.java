package org.studybot.core.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.studybot.core.card.Item;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;

/** The options of a question in the order in which they are shown, and their letters. */
final class Options {

  private Options() {}

  /** Empty for a question that is answered in words or by a number. */
  static List<Option> of(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.options();
      case Question.Several several -> several.options();
      case Question.TrueFalse statement -> truth(statement.answer());
      case Question.Matching matching -> matching.options();
      case Question.Typed _, Question.Numeric _ -> List.of();
    };
  }

  static List<String> keys(List<Option> options) {
    return options.stream().map(Option::key).toList();
  }

  /** "A" for the first, "B" for the second; after "Z" come "AA", "AB". */
  static String letter(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letter(place / 26 - 1) + last;
  }

  /** "B. Key person". */
  static List<String> lines(List<Option> options) {
    return items(options).stream().map(Item::line).toList();
  }

  /** Each with its letter as its mark. */
  static List<Item> items(List<Option> options) {
    return IntStream.range(0, options.size())
        .mapToObj(place -> new Item(letter(place) + ".", "", options.get(place).text()))
        .toList();
  }

  /** The option with its letter; the key alone would tell nobody anything. */
  static String line(List<Option> options, String key) {
    int place = keys(options).indexOf(key);
    return place < 0 ? "" : lines(options).get(place);
  }

  private static List<Option> truth(boolean answer) {
    return List.of(
        new Option(Question.TrueFalse.TRUE, "True", answer ? 1 : 0, ""),
        new Option(Question.TrueFalse.FALSE, "False", answer ? 0 : 1, ""));
  }
}
