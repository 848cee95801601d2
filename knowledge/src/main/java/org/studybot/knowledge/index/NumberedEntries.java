package org.studybot.knowledge.index;

import java.util.List;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Topic;

/** The entries of a catalogue by their numbers: their places in it, from 0. */
final class NumberedEntries {

  private record Placed(Entry entry, Topic topic) {}

  private final List<Placed> entries;

  NumberedEntries(Catalogue catalogue) {
    this.entries =
        catalogue.topics().stream()
            .flatMap(topic -> topic.entries().stream().map(entry -> new Placed(entry, topic)))
            .toList();
  }

  int size() {
    return entries.size();
  }

  Entry entry(int number) {
    return entries.get(number).entry();
  }

  Topic topic(int number) {
    return entries.get(number).topic();
  }

  Hit hit(int number, double score) {
    Placed placed = entries.get(number);
    return new Hit(placed.entry(), placed.topic(), score);
  }
}
