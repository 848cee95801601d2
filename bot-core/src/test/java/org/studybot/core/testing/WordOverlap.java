package org.studybot.core.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;

/** Knowledge that finds entries by the number of longer words they share with the question. */
public record WordOverlap(Catalogue catalogue) implements KnowledgeBase {

  @Override
  public Findings search(Query query) {
    List<Hit> hits = nearest(query);
    return hits.isEmpty()
        ? new Findings.NotFound(catalogue.topics().stream().map(Topic::title).limit(3).toList())
        : new Findings.Found(hits, "");
  }

  @Override
  public List<Hit> nearest(Query query) {
    return catalogue.topics().stream()
        .flatMap(topic -> topic.entries().stream().map(entry -> hit(entry, topic, query)))
        .filter(hit -> hit.score() > 0 && query.kinds().contains(hit.entry().kind()))
        .sorted(Comparator.comparingDouble(Hit::score).reversed())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Optional<Topic> topicNamed(String words) {
    List<Topic> named =
        catalogue.topics().stream()
            .filter(topic -> words(topic.title() + " " + topic.aliases()).containsAll(words(words)))
            .toList();
    return named.size() == 1 && !words(words).isEmpty()
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  @Override
  public List<Suggestion> suggest(String begun, int limit) {
    return catalogue.topics().stream()
        .map(Topic::title)
        .filter(title -> title.toLowerCase(Locale.UK).startsWith(begun.toLowerCase(Locale.UK)))
        .map(title -> new Suggestion(title, true))
        .limit(limit)
        .toList();
  }

  @Override
  public void close() {}

  private static Hit hit(Entry entry, Topic topic, Query query) {
    Set<String> shared = new HashSet<>(words(query.text()));
    shared.retainAll(words(entry.term() + " " + entry.text()));
    return new Hit(entry, topic, shared.size());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("\\W+"))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }
}
