package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Item;
import org.studybot.core.question.Expected;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Marking;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/** A closed question: the right answer in words, why, and where it says so. */
final class Revealing {

  private static final String RIGHT = "Right answer";

  private Revealing() {}

  static List<Block> blocks(Quiz quiz, int index) {
    Question question = quiz.question(index);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(question.stem()));
    if (question instanceof Question.Matching matching) {
      blocks.add(new Block.Items(Matchings.items(matching)));
    }
    List<Item> options = options(question);
    if (!options.isEmpty()) {
      blocks.add(new Block.Items(options));
    }
    if (options.stream().noneMatch(option -> option.lead().equals(RIGHT))) {
      blocks.add(new Block.Items(List.of(new Item("\u2713", RIGHT, expected(question)))));
    }
    return blocks;
  }

  /** The right ones say so, so that nobody has to look for them. */
  private static List<Item> options(Question question) {
    List<Option> options = Options.of(question);
    List<Item> items = Options.items(options);
    return IntStream.range(0, options.size())
        .mapToObj(
            place ->
                isRight(question, options.get(place))
                    ? new Item(items.get(place).mark(), RIGHT, items.get(place).text())
                    : items.get(place))
        .toList();
  }

  /** The explanation and the source. */
  static List<Block> reasons(Quiz quiz, int index) {
    List<Block> blocks = new ArrayList<>();
    String explanation = quiz.question(index).head().explanation();
    if (!explanation.isBlank()) {
      blocks.add(new Block.Prose(explanation));
    }
    String source = quiz.questions().get(index).source();
    if (!source.isBlank()) {
      blocks.add(new Block.Note("From: " + source));
    }
    return blocks;
  }

  /** With the letter where the options have letters. */
  static String expected(Question question) {
    return switch (question) {
      case Question.Choice choice -> rightOptions(choice, " / ");
      case Question.Several several -> rightOptions(several, "; ");
      case Question.TrueFalse _ -> rightOptions(question, "");
      case Question.Typed _, Question.Matching _, Question.Numeric _ -> Expected.of(question);
    };
  }

  /** How one player did with it: the verdict, what they answered, what staff wrote for that. */
  static List<Block> verdict(Quiz quiz, int index, String player) {
    Optional<Given> given = quiz.answer(player, index);
    if (given.isEmpty()) {
      return List.of(new Block.Prose(unanswered(quiz, index, player)));
    }
    Question question = quiz.question(index);
    Marking marking = Marker.mark(question, given.get().response());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            verdict(quiz, given.get())
                + " Your answer: "
                + Phrasing.answer(question, given.get().response())));
    if (!marking.feedback().isBlank()) {
      blocks.add(new Block.Prose(marking.feedback()));
    }
    return blocks;
  }

  static String verdict(Quiz quiz, Given given) {
    if (given.right()) {
      return given.hinted() ? "Right, with a hint." : "Right.";
    }
    return given.credit() > 0
        ? "Partly right: " + Phrasing.number(Scores.points(quiz, given)) + " of 1 point."
        : "Not right this time.";
  }

  private static String unanswered(Quiz quiz, int index, String player) {
    boolean skipped = quiz.player(player).filter(it -> it.skipped().contains(index)).isPresent();
    return skipped ? "You skipped this one." : "It closed before you answered.";
  }

  private static String rightOptions(Question question, String separator) {
    return Options.of(question).stream()
        .filter(option -> isRight(question, option))
        .map(option -> Options.line(Options.of(question), option.key()))
        .reduce((one, other) -> one + separator + other)
        .orElseGet(() -> Expected.of(question));
  }

  private static boolean isRight(Question question, Option option) {
    return switch (question) {
      case Question.Several _ -> option.credit() > 0;
      case Question.Choice _, Question.TrueFalse _ ->
          Marker.mark(question, Response.Chosen.of(option.key())).credit() == 1;
      case Question.Matching _, Question.Typed _, Question.Numeric _ -> false;
    };
  }
}
