package org.studybot.benchmarks.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.studybot.knowledge.Catalogue;

/**
 * Notes, questions to them, and what would be right.
 *
 * @param questions that were judged
 * @param judgements by question: the entries that were judged, and their grades
 * @param remarks what somebody should know who reads figures from this collection
 */
public record TestCollection(
    Catalogue notes,
    List<Asked> questions,
    Map<String, Map<String, Integer>> judgements,
    List<String> remarks) {

  public TestCollection {
    questions = List.copyOf(questions);
    judgements = Map.copyOf(judgements);
    remarks = List.copyOf(remarks);
  }

  /**
   * The entries that answer a question, and how well; none if nothing in these notes does. What was
   * judged but is not in the notes does not count, be it that it was left out on purpose.
   */
  public Map<String, Integer> right(Asked question) {
    Map<String, Integer> right = new HashMap<>(judgements.getOrDefault(question.id(), Map.of()));
    right.entrySet().removeIf(one -> one.getValue() <= 0 || notes.entry(one.getKey()).isEmpty());
    return Map.copyOf(right);
  }

  /** The same with every question asked in other words. */
  public TestCollection reworded(UnaryOperator<Asked> other) {
    return new TestCollection(notes, questions.stream().map(other).toList(), judgements, remarks);
  }
}
