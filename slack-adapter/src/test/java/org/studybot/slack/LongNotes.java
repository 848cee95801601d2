package org.studybot.slack;

import java.util.List;
import java.util.stream.IntStream;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

/** A topic whose marking points fill many messages. */
final class LongNotes {

  private LongNotes() {}

  static KnowledgeBase knowledge() {
    List<Entry> entries = IntStream.rangeClosed(1, 20).mapToObj(LongNotes::entry).toList();
    Topic topic = new Topic("everything", "Everything", "", List.of(), List.of(), null, entries);
    return new WordOverlap(new Catalogue(List.of(topic)));
  }

  private static Entry entry(int number) {
    return new Entry(
        "entry-" + number,
        Kind.MARKING_POINT,
        "everything",
        "",
        ("Point " + number + " is explained at length. ").repeat(70),
        List.of(),
        new Source("everything.md", number));
  }
}
