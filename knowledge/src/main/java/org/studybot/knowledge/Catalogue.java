package org.studybot.knowledge;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that is known, as one immutable value: the topics in their order, entries by id. */
public final class Catalogue {

  private final List<Topic> topics;
  private final Map<String, Topic> topicsById;
  private final Map<String, Entry> entriesById;

  /** Refuses topics or entries that share an id. */
  public Catalogue(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    this.topicsById = topics.stream().collect(toUnmodifiableMap(Topic::id, Function.identity()));
    this.entriesById =
        topics.stream()
            .flatMap(topic -> topic.entries().stream())
            .collect(toUnmodifiableMap(Entry::id, Function.identity()));
  }

  public List<Topic> topics() {
    return topics;
  }

  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(topicsById.get(id));
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entriesById.get(id));
  }

  /** The number of entries in all topics. */
  public int size() {
    return entriesById.size();
  }
}
