package org.studybot.knowledge.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;

/**
 * What is remembered of an entry.
 *
 * @param name what it goes by while its text changes: the term of a concept, the topic of a
 *     synopsis; empty for the other kinds
 * @param words of term and text
 */
record Former(String id, Kind kind, String name, String words) {

  static Former of(Entry entry) {
    return new Former(
        entry.id(),
        entry.kind(),
        name(entry.kind(), entry.term(), entry.topicId()),
        words(entry.term(), entry.text()));
  }

  /** A draft, seen in the same way. */
  static Former of(Draft draft) {
    return new Former(
        draft.ownId(),
        draft.kind(),
        name(draft.kind(), draft.term(), draft.topicId()),
        words(draft.term(), draft.text()));
  }

  /** What two entries with the same words have in common. */
  String key() {
    return kind + "\t" + words;
  }

  /** The id of an entry that is like no former one, as "tip-3f9a1c7e02". */
  String newId() {
    String prefix =
        switch (kind) {
          case SYNOPSIS -> "synopsis";
          case CONCEPT -> "concept";
          case EXAM_TIP -> "tip";
          case MISCONCEPTION -> "mistake";
          case MARKING_POINT -> "mark";
        };
    return prefix + "-" + Hash.of(key().getBytes(UTF_8));
  }

  private static String name(Kind kind, String term, String topicId) {
    return switch (kind) {
      case CONCEPT -> Words.of(term);
      case SYNOPSIS -> topicId;
      case EXAM_TIP, MISCONCEPTION, MARKING_POINT -> "";
    };
  }

  private static String words(String term, String text) {
    String words = Words.of(term + " " + text);
    return words.isEmpty() ? PlainText.line(term + " " + text) : words;
  }
}
