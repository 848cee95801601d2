package org.studybot.core.question.make;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Question;
import org.studybot.core.question.match.Slips;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;

/**
 * Words of the notes, and of the answers that staff accept, that might be taken for a typing error
 * of another word. Immutable.
 */
final class Lookalikes {

  private final Set<String> vocabulary;

  Lookalikes(Catalogue catalogue, Collection<Question> authored) {
    this.vocabulary = new TreeSet<>();
    catalogue.topics().stream()
        .flatMap(topic -> topic.entries().stream())
        .flatMap(Lookalikes::texts)
        .forEach(text -> vocabulary.addAll(Slips.words(text)));
    authored.stream()
        .flatMap(Lookalikes::answers)
        .forEach(text -> vocabulary.addAll(Slips.words(text)));
  }

  /** Those among them that are one slip or two away from a word of these answers. */
  List<String> of(List<String> answers) {
    Set<String> words =
        answers.stream().flatMap(it -> Slips.words(it).stream()).collect(Collectors.toSet());
    return vocabulary.stream()
        .filter(known -> !words.contains(known))
        .filter(known -> words.stream().anyMatch(word -> Slips.areNear(word, known)))
        .toList();
  }

  private static Stream<String> answers(Question question) {
    return question instanceof Question.Typed typed
        ? typed.accepted().stream().map(Accepted::pattern)
        : Stream.empty();
  }

  private static Stream<String> texts(Entry entry) {
    return Stream.of(entry.term(), entry.text());
  }
}
