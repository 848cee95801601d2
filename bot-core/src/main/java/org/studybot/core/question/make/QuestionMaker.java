package org.studybot.core.question.make;

import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.question.Question;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/**
 * Makes every question that the entries of a topic allow. The same catalogue always gives the same
 * questions, each with the right option first. Immutable, so safe for use by many threads.
 */
public final class QuestionMaker {

  private final Neighbourhood neighbourhood;
  private final ConceptQuestions concepts;
  private final TypedQuestions typed;
  private final StatementQuestions statements;

  public QuestionMaker(Catalogue catalogue) {
    Likeness likeness = new Likeness(catalogue);
    this.neighbourhood = new Neighbourhood(catalogue, likeness);
    this.concepts = new ConceptQuestions(neighbourhood);
    this.typed = new TypedQuestions(neighbourhood, new Lookalikes(catalogue));
    this.statements = new StatementQuestions(likeness);
  }

  public List<Question> make(Topic topic) {
    Stream<Question> aboutConcepts =
        neighbourhood.ofTopic(topic.id()).stream()
            .flatMap(concept -> Stream.concat(concepts.about(concept), typed.about(concept)));
    return Stream.concat(aboutConcepts, statements.about(topic)).toList();
  }
}
