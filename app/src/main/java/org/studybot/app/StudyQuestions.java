package org.studybot.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.pack.PackReading;

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
    AuthoredQuestions authored = AuthoredQuestions.of(reading);
    authored.problems().forEach(problem -> log.warn("In the questions: {}", problem));
    return new QuestionBank(catalogue, authored.questions());
  }
}
