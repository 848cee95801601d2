package org.studybot.knowledge.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.Version;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;

/** What an index was made from, in 64 letters: an index with another fingerprint is out of date. */
final class Fingerprint {

  /** Raise it when documents get other fields. */
  private static final String FORMAT = "4";

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  static String of(Catalogue catalogue, String model) {
    Fingerprint print = new Fingerprint();
    print.add(List.of(FORMAT, model, Analysis.VERSION, Version.LATEST.toString()));
    print.add(WordList.lines("word-forms.txt"));
    print.add(WordList.lines("synonyms.txt"));
    print.add(catalogue.topics().size());
    catalogue.topics().forEach(print::add);
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void add(Topic topic) {
    add(List.of(topic.id(), topic.title()));
    add(topic.aliases());
    add(topic.synonyms().stream().map(SynonymSet::toString).toList());
    add(topic.entries().size());
    topic.entries().forEach(this::add);
  }

  private void add(Entry entry) {
    add(List.of(entry.id(), entry.kind().code(), entry.term(), entry.text()));
    add(entry.phrasings());
  }

  /** With lengths, so that no two different lists look alike. */
  private void add(List<String> texts) {
    add(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(UTF_8);
      add(bytes.length);
      digest.update(bytes);
    }
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
