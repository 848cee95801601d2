package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.question.Head;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;

/** What came of one block: a question, or one for each of its gaps. */
record BlockReading(List<Authored> questions, List<Problem> remarks) {

  BlockReading {
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  static BlockReading of(Block block, String topicId) throws Blemish {
    List<Layout> layouts = Layout.of(block.body());
    Remarks remarks = new Remarks();
    List<Authored> questions = new ArrayList<>();
    for (Layout layout : layouts) {
      questions.add(authored(block, layout, topicId, remarks, layouts.size()));
    }
    if (layouts.size() > 1) {
      remarks.add(
          block.body().line(),
          "GIFT knows one gap a question, and here are %d. Each is asked in a question of its own, with the others filled in."
              .formatted(layouts.size()));
    }
    return new BlockReading(questions, remarks.found());
  }

  private static Authored authored(
      Block block, Layout layout, String topicId, Remarks remarks, int gaps) throws Blemish {
    int line = block.body().line();
    Markup markup = Markup.MOODLE.namedBy(layout.stem().text());
    String stem = Markup.MOODLE.plainText(layout.stem().text());
    checkStem(stem, line);
    Head head =
        new Head(
            QuestionIds.of(topicId, gaps == 1 ? block.id() : "", layout.title(), stem),
            QuestionKind.AUTHORED,
            topicId,
            List.of(),
            remarks.looked(line, stem),
            remarks.looked(layout.general().line(), markup.plainText(layout.general().text())));
    Question question = Answers.question(new Draft(head, markup, layout.answers(), remarks));
    return new Authored(question, layout.title(), block.category(), block.tags(), line);
  }

  private static void checkStem(String stem, int line) throws Blemish {
    if (stem.isEmpty()) {
      throw new Blemish(line, "there is no question before the {.");
    }
    if (Unseen.isAllOf(stem)) {
      throw new Blemish(
          line,
          "this question is nothing but a picture, which cannot be shown here. Say in words what is"
              + " asked.");
    }
  }
}
