package org.studybot.knowledge.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** The id of a topic: its file's name, reduced to what is safe in addresses and tokens. */
public final class TopicId {

  private static final int MAX_LENGTH = 60;

  private TopicId() {}

  /**
   * At most 60 lower-case letters, digits and hyphens: "Partnership Working.md" is {@code
   * partnership-working}. A name without any Latin letter or digit gets a number instead.
   */
  public static String of(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.\\s]*$", "");
    String slug = trimmed(hyphenated(name));
    String cut = trimmed(slug.substring(0, Math.min(MAX_LENGTH, slug.length())));
    return cut.isEmpty() ? "topic-" + Hash.of(name.getBytes(StandardCharsets.UTF_8)) : cut;
  }

  private static String hyphenated(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+|['\\u2019]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-+|-+$", "");
  }
}
