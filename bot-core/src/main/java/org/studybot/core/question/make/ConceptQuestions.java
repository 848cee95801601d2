package org.studybot.core.question.make;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;

/** Asks for a concept by its definition, and the other way round. */
final class ConceptQuestions {

  private final Neighbourhood neighbourhood;

  ConceptQuestions(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  Stream<Question> about(Concept concept) {
    List<Concept> others = neighbourhood.around(concept);
    return Stream.of(whichConcept(concept, others), whichDefinition(concept, others))
        .flatMap(Optional::stream);
  }

  private Optional<Question> whichConcept(Concept asked, List<Concept> others) {
    if (!Mask.isReadable(asked.definition())) {
      return Optional.empty();
    }
    String stem = "Which concept is this?\n\u201c" + asked.definition() + "\u201d";
    return Lineup.of(asked.name(), others.stream().map(Concept::name))
        .map(
            wrong ->
                Drafts.choice(
                    QuestionKind.WHICH_CONCEPT, asked.entry(), stem, asked.names().full(), wrong));
  }

  /**
   * A definition that uses the concept's own words needs gaps; then every option has gaps, or none.
   * Those words in a wrong option would be a false trail.
   */
  private Optional<Question> whichDefinition(Concept asked, List<Concept> others) {
    if (!Mask.isReadable(asked.meaning().text())) {
      return Optional.empty();
    }
    Stream<Candidate> meanings =
        others.stream()
            .filter(other -> other.hasGapInMeaning() == asked.hasGapInMeaning())
            .filter(other -> !asked.mask().touches(other.rootsOfMeaning()))
            .map(Concept::meaning)
            .filter(meaning -> Mask.isReadable(meaning.text()));
    String stem = "What is meant by \u201c" + asked.entry().term() + "\u201d?";
    return Lineup.of(asked.meaning(), meanings)
        .map(
            wrong ->
                Drafts.choice(
                    QuestionKind.WHICH_DEFINITION,
                    asked.entry(),
                    stem,
                    asked.meaning().text(),
                    wrong));
  }
}
