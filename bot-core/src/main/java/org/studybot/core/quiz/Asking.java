package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Field;
import org.studybot.core.card.Item;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;

/** A question as it is put: what is asked, and what to answer it with. */
final class Asking {

  /** The name of the one field of a form; a matching question names its fields by its prompts. */
  static final String ANSWER = "answer";

  private Asking() {}

  static List<Block> blocks(Quiz quiz, int index) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(quiz.question(index).stem()));
    blocks.addAll(
        switch (quiz.question(index)) {
          case Question.Choice choice -> List.of(choices(quiz, index, choice.options()));
          case Question.TrueFalse statement -> List.of(choices(quiz, index, Options.of(statement)));
          case Question.Several several -> several(quiz, index, several.options());
          case Question.Typed _ -> List.of(typed(quiz, index, "Your answer, in a few words"));
          case Question.Numeric _ -> List.of(typed(quiz, index, "Your answer, a number"));
          case Question.Matching matching -> matching(quiz, index, matching);
        });
    return blocks;
  }

  /** How to answer without a button. */
  static String byTyping(Question question) {
    int options = Options.of(question).size();
    String last = options == 0 ? "" : Options.letter(options - 1);
    return switch (question) {
      case Question.Choice _, Question.TrueFalse _ ->
          "Answer with one letter, from A to " + last + ".";
      case Question.Several _ -> "Answer with all the letters that fit, such as \u201cA, C\u201d.";
      case Question.Typed _ -> "Answer in a few words.";
      case Question.Numeric _ -> "Answer with a number, such as 12 or 3.5.";
      case Question.Matching _ ->
          "Answer with each number and its letter, such as \u201c1B, 2A\u201d.";
    };
  }

  private static Block choices(Quiz quiz, int index, List<Option> options) {
    return new Block.Choices(
        IntStream.range(0, options.size())
            .mapToObj(place -> choice(quiz, index, place, options.get(place)))
            .toList());
  }

  private static Block.Choice choice(Quiz quiz, int index, int place, Option option) {
    return new Block.Choice(
        Options.letter(place), option.text(), Presses.on(quiz, index, Move.ANSWER, option.key()));
  }

  private static List<Block> several(Quiz quiz, int index, List<Option> options) {
    Field pick = new Field.Pick(ANSWER, "Choose all that fit", picks(options), true);
    return withLongTexts(options, form(quiz, index, List.of(pick)));
  }

  private static List<Block> matching(Quiz quiz, int index, Question.Matching matching) {
    List<String> lines = Matchings.items(matching).stream().map(Item::line).toList();
    List<Field> picks =
        IntStream.range(0, lines.size())
            .<Field>mapToObj(
                place ->
                    new Field.Pick(
                        matching.prompts().get(place).key(),
                        lines.get(place),
                        picks(matching.options()),
                        false))
            .toList();
    return withLongTexts(matching.options(), form(quiz, index, picks));
  }

  private static Block typed(Quiz quiz, int index, String label) {
    return form(quiz, index, List.of(new Field.Text(ANSWER, label)));
  }

  /** What is too long to be picked from is listed in full before. */
  private static List<Block> withLongTexts(List<Option> options, Block form) {
    List<String> lines = Options.lines(options);
    boolean longOnes = lines.stream().anyMatch(line -> line.length() > Button.MAX_LABEL);
    return longOnes ? List.of(new Block.Items(Options.items(options)), form) : List.of(form);
  }

  private static List<Field.Option> picks(List<Option> options) {
    List<String> lines = Options.lines(options);
    return IntStream.range(0, options.size())
        .mapToObj(
            place -> new Field.Option(options.get(place).key(), Button.fitting(lines.get(place))))
        .toList();
  }

  private static Block form(Quiz quiz, int index, List<Field> fields) {
    return new Block.Form(fields, Presses.primary("Send my answer", quiz, index, Move.ANSWER));
  }
}
