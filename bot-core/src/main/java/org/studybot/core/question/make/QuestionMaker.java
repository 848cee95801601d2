package org.studybot.core.question.make;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.question.Accepted;
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
  private final Lookalikes lookalikes;

  public QuestionMaker(Catalogue catalogue) {
    this(catalogue, List.of());
  }

  /** Knowing the questions that staff wrote, whose answers are no slips of each other. */
  QuestionMaker(Catalogue catalogue, Collection<Question> authored) {
    Likeness likeness = new Likeness(catalogue);
    this.neighbourhood = new Neighbourhood(catalogue, likeness);
    this.concepts = new ConceptQuestions(neighbourhood);
    this.lookalikes = new Lookalikes(catalogue, authored);
    this.typed = new TypedQuestions(neighbourhood, lookalikes);
    this.statements = new StatementQuestions(likeness);
  }

  public List<Question> make(Topic topic) {
    Stream<Question> aboutConcepts =
        neighbourhood.ofTopic(topic.id()).stream()
            .flatMap(concept -> Stream.concat(concepts.about(concept), typed.about(concept)));
    return Stream.concat(aboutConcepts, statements.about(topic)).toList();
  }

  /**
   * A question that staff wrote, knowing the words of the notes that are no slips of its answers.
   */
  Question adopted(Question authored) {
    if (!(authored instanceof Question.Typed(var head, var accepted, var _))) {
      return authored;
    }
    List<String> patterns = accepted.stream().map(Accepted::pattern).toList();
    return new Question.Typed(head, accepted, lookalikes.of(patterns));
  }
}
