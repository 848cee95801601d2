package org.studybot.core.quiz;

import org.studybot.core.lookup.Quotes;
import org.studybot.core.question.Question;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/** Says where questions come from, out of the notes as they are now. */
record Sources(Catalogue catalogue) {

  /** The entry that the question asks for; for a question by staff, the topic's page. */
  QuizQuestion cite(Question question) {
    String topicId = question.head().topicId();
    return new QuizQuestion(
        question, catalogue.topic(topicId).map(topic -> source(question, topic)).orElse(""));
  }

  private String source(Question question, Topic topic) {
    return question.head().entryIds().stream()
        .findFirst()
        .flatMap(catalogue::entry)
        .map(entry -> Quotes.source(entry, topic))
        .orElseGet(() -> Quotes.source(topic));
  }
}
