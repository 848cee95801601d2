package org.studybot.core.question.make;

import java.util.Comparator;
import java.util.List;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Kind;

/** The concepts of a catalogue, and which of them may stand beside one. Immutable. */
final class Neighbourhood {

  /** What it is worth, in likeness, to belong to the same topic. */
  private static final double SAME_TOPIC = 0.5;

  private final List<Concept> concepts;
  private final Likeness likeness;

  Neighbourhood(Catalogue catalogue, Likeness likeness) {
    this.likeness = likeness;
    this.concepts =
        catalogue.topics().stream()
            .flatMap(topic -> topic.entries(Kind.CONCEPT).stream())
            .filter(entry -> !Roots.of(entry.term()).isEmpty())
            .map(Concept::of)
            .toList();
  }

  List<Concept> ofTopic(String topicId) {
    return concepts.stream().filter(concept -> concept.entry().topicId().equals(topicId)).toList();
  }

  /** Concepts that are clearly not the given one, the most alike first. */
  List<Concept> around(Concept concept) {
    record Neighbour(Concept concept, double closeness) {}
    return concepts.stream()
        .filter(other -> other.isClearlyNot(concept))
        .map(other -> new Neighbour(other, closeness(concept, other)))
        .sorted(
            Comparator.comparingDouble(Neighbour::closeness)
                .reversed()
                .thenComparing(neighbour -> neighbour.concept.entry().id()))
        .map(Neighbour::concept)
        .toList();
  }

  /**
   * Siblings such as "physical abuse" and "emotional abuse" share a word of their names as well.
   */
  private double closeness(Concept one, Concept other) {
    boolean sameTopic = one.entry().topicId().equals(other.entry().topicId());
    return likeness.between(one.entry(), other.entry())
        + Roots.overlap(one.names().roots().getFirst(), other.names().roots().getFirst())
        + (sameTopic ? SAME_TOPIC : 0);
  }
}
