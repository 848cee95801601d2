package org.studybot.app;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.question.Question;
import org.studybot.core.question.gift.Authored;
import org.studybot.core.question.gift.GiftReader;
import org.studybot.core.question.gift.Reading;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.QuestionSection;

/** The questions of the notes as they are now. Safe for use by many threads. */
final class StudyQuestions {

  private static final Logger log = LoggerFactory.getLogger(StudyQuestions.class);

  private volatile QuestionBank bank;

  StudyQuestions(Catalogue catalogue, PackReading reading) {
    this.bank = bank(catalogue, reading);
  }

  /** From now on questions come from these notes. */
  void replace(Catalogue catalogue, PackReading reading) {
    bank = bank(catalogue, reading);
  }

  QuestionBank bank() {
    return bank;
  }

  private static QuestionBank bank(Catalogue catalogue, PackReading reading) {
    List<Question> authored =
        reading.questions().stream().flatMap(section -> authored(section).stream()).toList();
    return new QuestionBank(catalogue, authored);
  }

  private static List<Question> authored(QuestionSection section) {
    Reading read = GiftReader.read(section.topicId(), section.text(), section.source().line());
    read.problems()
        .forEach(
            problem -> log.warn("In the questions of {}: {}", section.source().file(), problem));
    return read.questions().stream().map(Authored::question).toList();
  }
}
