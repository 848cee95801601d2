package org.studybot.core.question.gift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.question.Key;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;

/** Pairs to match; one without a left side is an answer too many. */
final class Pairs {

  static final String ARROW = "->";

  private Pairs() {}

  static Question question(Draft draft) throws Blemish {
    Map<String, Prompt> prompts = new LinkedHashMap<>();
    Map<String, Option> options = new LinkedHashMap<>();
    for (Piece piece : draft.source().startingWith("=")) {
      if (!isEmpty(piece)) {
        add(draft, piece.trimmed(), prompts, options);
      }
    }
    draft.require(
        prompts.size() > 1 && options.size() > 1,
        "matching needs at least two pairs with different answers.");
    return new Question.Matching(
        draft.head(), List.copyOf(prompts.values()), List.copyOf(options.values()));
  }

  private static boolean isEmpty(Piece piece) {
    String text = piece.text().strip();
    return text.isEmpty() || text.equals("=") || text.replace(" ", "").equals("=" + ARROW);
  }

  private static void add(
      Draft draft, Piece piece, Map<String, Prompt> prompts, Map<String, Option> options)
      throws Blemish {
    var sides = (piece.text().startsWith("=") ? piece.from(1) : piece).splitAt(ARROW);
    String left = draft.said(sides.get(0));
    String right = draft.said(sides.get(1));
    if (right.isEmpty()) {
      throw new Blemish(piece.line(), "a pair is not complete. Write it as =one -> other.");
    }
    Option option = Option.of(right, 0, "");
    options.putIfAbsent(option.key(), option);
    if (!left.isEmpty()) {
      addPrompt(new Prompt(Key.of(left), left, option.key()), prompts, piece.line());
    }
  }

  private static void addPrompt(Prompt prompt, Map<String, Prompt> prompts, int line)
      throws Blemish {
    Prompt earlier = prompts.putIfAbsent(prompt.text(), prompt);
    if (earlier != null && !earlier.equals(prompt)) {
      throw new Blemish(
          line,
          "the left side \u201c" + prompt.text() + "\u201d stands twice. Each needs its own.");
    }
  }
}
