package org.studybot.slack.blockkit;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in one style. */
record Run(String text, boolean bold) {

  static Run plain(String text) {
    return new Run(text, false);
  }

  static Run bold(String text) {
    return new Run(text, true);
  }

  static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The runs in groups of at most so many characters; long runs are cut. */
  static List<List<Run>> groups(List<Run> runs, int most) {
    List<List<Run>> groups = new ArrayList<>();
    List<Run> group = new ArrayList<>();
    for (Run run : runs) {
      for (String part : TextSplitter.parts(run.text(), most)) {
        if (text(group).length() + part.length() > most) {
          groups.add(group);
          group = new ArrayList<>();
        }
        group.add(new Run(part, run.bold()));
      }
    }
    groups.add(group);
    return groups.stream().filter(each -> !text(each).isBlank()).toList();
  }

  RichTextElement element() {
    return bold ? new BoldText(text) : RichTextSectionElement.Text.builder().text(text).build();
  }
}
