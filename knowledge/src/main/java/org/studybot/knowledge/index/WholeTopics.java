package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/**
 * Questions that name a topic and say no more: "what is partnership working about?" wants the
 * topic's synopsis. What is the name of a concept, too, asks for that. Immutable.
 */
final class WholeTopics {

  private final Set<Set<String>> names = new HashSet<>();

  WholeTopics(Catalogue catalogue) {
    for (Topic topic : catalogue.topics()) {
      if (topic.entries().stream().anyMatch(entry -> entry.kind() == Kind.SYNOPSIS)) {
        Stream.concat(Stream.of(topic.title()), topic.aliases().stream())
            .map(WholeTopics::stems)
            .forEach(names::add);
      }
    }
    for (Topic topic : catalogue.topics()) {
      topic.entries().stream().map(Entry::term).map(WholeTopics::stems).forEach(names::remove);
    }
    names.remove(Set.of());
  }

  /** The kinds of entry that a question of these words asks for; none if it says more. */
  Set<Kind> kindsAskedFor(List<Question.Word> words) {
    Set<String> asked = words.stream().map(Question.Word::stem).collect(toUnmodifiableSet());
    return names.contains(asked) ? Set.of(Kind.SYNOPSIS) : Set.of();
  }

  private static Set<String> stems(String name) {
    return Analysis.tellingWords(name).stream().map(Analysis::stem).collect(toUnmodifiableSet());
  }
}
