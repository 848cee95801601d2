package org.studybot.core.question.make;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.studybot.core.question.match.Slips;
import org.studybot.core.question.match.Words;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;

/** Words of the notes that might be taken for a typing error of another word. Immutable. */
final class Lookalikes {

  private final Set<String> vocabulary;

  Lookalikes(Catalogue catalogue) {
    this.vocabulary = new TreeSet<>();
    catalogue.topics().stream()
        .flatMap(topic -> topic.entries().stream())
        .flatMap(Lookalikes::texts)
        .forEach(text -> vocabulary.addAll(Words.of(text)));
  }

  /** Those among them that are one slip or two away from a word of these answers. */
  List<String> of(List<String> answers) {
    Set<String> words = new TreeSet<>(answers.stream().flatMap(a -> Words.of(a).stream()).toList());
    return vocabulary.stream()
        .filter(known -> !words.contains(known))
        .filter(known -> words.stream().anyMatch(word -> isLookalike(word, known)))
        .toList();
  }

  /** Forms of one word mean the same. */
  private static boolean isLookalike(String word, String known) {
    return Slips.areNear(word, known) && !Roots.of(word).equals(Roots.of(known));
  }

  private static Stream<String> texts(Entry entry) {
    return Stream.of(entry.term(), entry.text());
  }
}
