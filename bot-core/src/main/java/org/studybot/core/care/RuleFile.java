package org.studybot.core.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a file of lines such as {@code name: value}; a line that begins with a space goes on. */
final class RuleFile {

  private RuleFile() {}

  record Line(String name, String value) {

    List<String> words() {
      return List.of(value.split("\\s+", -1));
    }

    /**
     * The words with their forms; rows of words are joined by an underscore. A verb with {@code ~}
     * has all its regular forms.
     */
    List<List<String>> alternatives() {
      return words().stream()
          .flatMap(it -> it.endsWith("~") ? forms(it.substring(0, it.length() - 1)) : Stream.of(it))
          .distinct()
          .map(it -> List.of(it.split("_", -1)))
          .toList();
    }

    private static Stream<String> forms(String verb) {
      String last = verb.substring(verb.length() - 1);
      if (last.equals("e")) {
        String stem = verb.substring(0, verb.length() - 1);
        return Stream.of(verb, verb + "s", verb + "d", stem + "ing");
      }
      if (last.equals("y")) {
        String stem = verb.substring(0, verb.length() - 1);
        return Stream.of(verb, stem + "ies", stem + "ied", verb + "s", verb + "ing");
      }
      return Stream.of("", last)
          .flatMap(
              twice ->
                  Stream.of(
                      verb, verb + "s", verb + "es", verb + twice + "ed", verb + twice + "ing"));
    }
  }

  static List<Line> lines(String file) {
    List<String> whole = new ArrayList<>();
    for (String line : text(file).split("\n", -1)) {
      if (line.startsWith(" ") && !whole.isEmpty()) {
        whole.add(whole.removeLast() + " " + line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        whole.add(line.strip());
      }
    }
    return whole.stream().map(RuleFile::line).toList();
  }

  private static Line line(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalStateException("no name before a colon in: " + text);
    }
    return new Line(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }

  private static String text(String file) {
    try (InputStream in = RuleFile.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
