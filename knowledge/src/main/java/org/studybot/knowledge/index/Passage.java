package org.studybot.knowledge.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/**
 * A part of an entry that may answer a question by itself: the entry as a whole, each of its
 * sentences, and each phrasing. The answer to a question stands in one sentence more often than in
 * the average of all.
 *
 * @param text what is encoded: the part, and what it is about
 * @param part which part it is
 */
record Passage(String text, Part part) {

  enum Part {
    WHOLE(0),
    SENTENCE(1),
    PHRASING(2);

    private final long code;

    Part(long code) {
      this.code = code;
    }

    /** The number that an index knows it by. */
    long code() {
      return code;
    }

    static Part of(long code) {
      return Stream.of(values()).filter(part -> part.code == code).findFirst().orElseThrow();
    }
  }

  private static final int LENGTH_OF_KEY = 16;

  /** The passages of an entry, the whole first; no text twice. */
  static List<Passage> of(Topic topic, Entry entry) {
    String about = entry.term().isBlank() ? topic.title() : topic.title() + ". " + entry.term();
    Map<String, Passage> passages = new LinkedHashMap<>();
    add(passages, about + ". " + entry.text(), Part.WHOLE);
    sentences(entry.text()).forEach(one -> add(passages, about + ". " + one, Part.SENTENCE));
    entry.phrasings().forEach(one -> add(passages, one, Part.PHRASING));
    return List.copyOf(passages.values());
  }

  /** What a vector of this text by this model is kept under. */
  static String key(String model, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((model + '\n' + text).getBytes(UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, LENGTH_OF_KEY));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static void add(Map<String, Passage> passages, String text, Part part) {
    String unified = Analysis.unify(text);
    passages.putIfAbsent(unified, new Passage(unified, part));
  }

  private static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
