package org.studybot.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.studybot.core.question.Question;
import org.studybot.core.question.gift.Authored;
import org.studybot.core.question.gift.GiftReader;
import org.studybot.core.question.gift.Reading;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.Problem;
import org.studybot.knowledge.pack.Problem.Severity;
import org.studybot.knowledge.pack.QuestionSection;

/** The questions that staff wrote in some packs, and what is to be said about them. */
record AuthoredQuestions(List<Question> questions, List<Problem> problems) {

  AuthoredQuestions {
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  static AuthoredQuestions of(PackReading packs) {
    List<Question> questions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, GiftReader> readers = new HashMap<>();
    for (QuestionSection section : packs.questions()) {
      Reading read =
          readers
              .computeIfAbsent(section.topicId(), GiftReader::new)
              .read(section.text(), section.source().line());
      read.questions().stream().map(Authored::question).forEach(questions::add);
      problems.addAll(problems(read, section.source().file()));
    }
    return new AuthoredQuestions(questions, problems);
  }

  static List<Problem> problems(Reading read, String file) {
    return read.problems().stream()
        .map(
            problem ->
                new Problem(
                    severity(problem.severity()),
                    file,
                    problem.line(),
                    capitalised(problem.message())))
        .toList();
  }

  private static Severity severity(org.studybot.core.question.gift.Problem.Severity severity) {
    return switch (severity) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
    };
  }

  private static String capitalised(String message) {
    return message.substring(0, 1).toUpperCase(Locale.UK) + message.substring(1);
  }
}
