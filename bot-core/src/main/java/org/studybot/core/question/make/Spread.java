package org.studybot.core.question.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.studybot.core.question.Head;
import org.studybot.core.question.Question;

/**
 * Draws questions one by one, each time one that was asked least: a new question before an old one,
 * then of the entry, the topic and the kind that came up least so far. Two questions about one
 * entry thus come as far apart as can be, since the first gives away the second.
 */
final class Spread {

  private final DrawRequest request;
  private final Map<String, Integer> drawn = new HashMap<>();

  Spread(DrawRequest request) {
    this.request = request;
  }

  List<Question> over(List<Question> pool) {
    List<Question> left = new ArrayList<>(pool);
    Collections.shuffle(left, new SplittableRandom(request.seed()));
    List<Question> questions = new ArrayList<>();
    while (questions.size() < request.number() && !left.isEmpty()) {
      Question next = Collections.min(left, leastUsed());
      left.remove(next);
      note(next.head());
      questions.add(Shuffle.of(next, request.seed()));
    }
    return questions;
  }

  private Comparator<Question> leastUsed() {
    return Comparator.comparing((Question question) -> request.asked().contains(question.id()))
        .thenComparingInt(question -> times("entry", entry(question.head())))
        .thenComparingInt(question -> times("topic", question.head().topicId()))
        .thenComparingInt(question -> times("kind", question.head().kind().code()));
  }

  private void note(Head head) {
    drawn.merge("entry " + entry(head), 1, Integer::sum);
    drawn.merge("topic " + head.topicId(), 1, Integer::sum);
    drawn.merge("kind " + head.kind().code(), 1, Integer::sum);
  }

  private int times(String what, String which) {
    return drawn.getOrDefault(what + " " + which, 0);
  }

  private static String entry(Head head) {
    return head.entryIds().isEmpty() ? head.id() : head.entryIds().getFirst();
  }
}
