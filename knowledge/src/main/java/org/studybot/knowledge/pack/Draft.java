package org.studybot.knowledge.pack;

import java.util.List;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;

/**
 * An entry that has no id yet, apart from the one its author may have given it.
 *
 * @param ownId the id the author wrote; empty if none
 */
public record Draft(
    String ownId,
    Kind kind,
    String topicId,
    String term,
    String text,
    List<String> phrasings,
    Source source) {

  public Draft {
    phrasings = List.copyOf(phrasings);
  }

  /** An entry as if its author had given it no id. */
  static Draft of(Entry entry) {
    return new Draft(
        "",
        entry.kind(),
        entry.topicId(),
        entry.term(),
        entry.text(),
        entry.phrasings(),
        entry.source());
  }

  Draft withoutId() {
    return new Draft("", kind, topicId, term, text, phrasings, source);
  }

  Entry named(String id) {
    return new Entry(id, kind, topicId, term, text, phrasings, source);
  }
}
