package org.studybot.core.question.make;

import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.question.Head;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.knowledge.Entry;

/** Puts made questions together. The id names what is asked: one kind of question of one entry. */
final class Drafts {

  private Drafts() {}

  static Question choice(
      QuestionKind kind, Entry asked, String stem, String right, List<String> wrong) {
    return new Question.Choice(
        head(kind, asked, stem),
        Stream.concat(
                Stream.of(Option.of(right, 1, "")),
                wrong.stream().map(text -> Option.of(text, 0, "")))
            .toList());
  }

  static Head head(QuestionKind kind, Entry asked, String stem) {
    String term = asked.term().isEmpty() ? "" : asked.term() + ": ";
    return new Head(
        kind.code() + "/" + asked.id(),
        kind,
        asked.topicId(),
        List.of(asked.id()),
        stem,
        term + asked.text());
  }
}
