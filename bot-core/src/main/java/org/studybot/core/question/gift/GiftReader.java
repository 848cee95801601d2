package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.question.Head;
import org.studybot.core.question.Key;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;

/**
 * Reads questions in GIFT. Takes any text, in time linear to its length: what is no question is a
 * problem in the reading, never an exception.
 */
public final class GiftReader {

  /** Longer than any question a person would answer in a chat. */
  static final int MAX_QUESTION = 10_000;

  private final String topicId;
  private final List<Authored> questions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> linesById = new HashMap<>();

  private GiftReader(String topicId) {
    this.topicId = topicId;
  }

  /**
   * Reads all the questions of a text.
   *
   * @param topicId the topic that the questions belong to
   * @param firstLine the line of the file on which the text begins, counted from 1
   */
  public static Reading read(String topicId, String text, int firstLine) {
    GiftReader reader = new GiftReader(topicId);
    Block.of(text, firstLine).forEach(reader::take);
    return new Reading(reader.questions, reader.problems);
  }

  private void take(Block block) {
    int line = block.body().line();
    try {
      add(authored(block), line);
    } catch (Blemish blemish) {
      problems.add(blemish.problem());
    } catch (IllegalArgumentException refused) {
      problems.add(
          new Problem(line, "this question cannot be asked: " + refused.getMessage() + "."));
    }
  }

  private void add(Authored authored, int line) {
    Integer earlier = linesById.putIfAbsent(authored.question().id(), line);
    if (earlier == null) {
      questions.add(authored);
    } else {
      problems.add(
          new Problem(
              line,
              "the same question stands on line " + earlier + " already; this one is left out."));
    }
    if (authored.question() instanceof Question.Several several
        && several.options().stream().noneMatch(option -> option.credit() < 0)) {
      problems.add(
          new Problem(
              line,
              "ticking every answer would earn the whole point. Give the wrong ones a weight below 0,"
                  + " such as ~%-50%wrong."));
    }
  }

  private Authored authored(Block block) throws Blemish {
    int line = block.body().line();
    if (block.body().text().length() > MAX_QUESTION) {
      throw new Blemish(
          line,
          "this question is longer than "
              + MAX_QUESTION
              + " characters. Is a } or a blank line missing?");
    }
    Layout layout = Layout.of(block.body());
    Markup markup = Markup.MOODLE.namedBy(layout.stem().text());
    String stem = Markup.MOODLE.plainText(layout.stem().text());
    if (stem.isEmpty()) {
      throw new Blemish(line, "there is no question before the {.");
    }
    Head head =
        new Head(
            id(block, layout.title(), stem),
            QuestionKind.AUTHORED,
            topicId,
            List.of(),
            stem,
            markup.plainText(layout.general().text()));
    Question question = Answers.question(new Draft(head, markup, layout.answers()));
    return new Authored(question, layout.title(), block.category(), block.tags(), line);
  }

  /** Moodle's own id if there is one; else the title or the stem, so that it outlives a move. */
  private String id(Block block, String title, String stem) {
    String own = block.id().isEmpty() ? Key.of(title + "\n" + stem) : block.id();
    return QuestionKind.AUTHORED.code() + "/" + topicId + "/" + own;
  }
}
