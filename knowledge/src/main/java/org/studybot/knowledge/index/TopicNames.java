package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.knowledge.Topic;

/** The names that topics go by, and which topic is meant by what somebody called it. Immutable. */
final class TopicNames {

  private record Name(List<String> stems, Topic topic) {}

  private final Map<List<String>, Set<Topic>> byWholeName = new HashMap<>();
  private final Map<String, Set<Name>> byStem = new HashMap<>();
  private final Vocabulary vocabulary;

  TopicNames(List<Topic> topics) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Topic topic : topics) {
      for (String name :
          Stream.concat(Stream.of(topic.title()), topic.aliases().stream()).toList()) {
        List<String> words = Analysis.words(Analysis.WRITTEN, name);
        learn(new Name(words.stream().map(Analysis::stem).toList(), topic));
        words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
      }
    }
    vocabulary = Vocabulary.of(frequencies);
  }

  /** The one topic that these words name, wholly or in part; empty if none or several. */
  Optional<Topic> topicNamed(String text) {
    String asked = Analysis.beginningOf(text);
    Set<Topic> whole = byWholeName.get(stems(Analysis.words(Analysis.WRITTEN, asked)));
    return whole != null
        ? only(whole)
        : only(topicsWithAll(Set.copyOf(stems(Analysis.tellingWords(asked)))));
  }

  private void learn(Name name) {
    byWholeName.computeIfAbsent(name.stems(), _ -> new HashSet<>()).add(name.topic());
    for (String stem : name.stems()) {
      byStem.computeIfAbsent(stem, _ -> new HashSet<>()).add(name);
    }
  }

  private Set<Topic> topicsWithAll(Set<String> stems) {
    return stems.stream()
        .flatMap(stem -> byStem.getOrDefault(stem, Set.of()).stream())
        .filter(name -> name.stems().containsAll(stems))
        .map(Name::topic)
        .collect(toUnmodifiableSet());
  }

  private List<String> stems(List<String> written) {
    return written.stream().map(this::stem).toList();
  }

  private String stem(String written) {
    String stem = Analysis.stem(written);
    return byStem.containsKey(stem)
        ? stem
        : vocabulary.nearest(written).map(near -> Analysis.stem(near.word())).orElse(stem);
  }

  private static Optional<Topic> only(Set<Topic> topics) {
    return topics.size() == 1 ? Optional.of(topics.iterator().next()) : Optional.empty();
  }
}
