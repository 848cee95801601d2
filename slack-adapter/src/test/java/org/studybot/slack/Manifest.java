package org.studybot.slack;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifest that people paste into Slack. */
record Manifest(String text, Map<?, ?> content) {

  static Manifest read() throws IOException {
    String text = Files.readString(Path.of("manifest.yaml"));
    Object content = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new Manifest(text, (Map<?, ?>) requireNonNull(content));
  }

  /** The names in a list of names. */
  Set<String> names(String... path) {
    Set<String> names = new TreeSet<>();
    list(path).forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  /** This field of each object in a list of them. */
  Set<String> each(String field, String... path) {
    Set<String> values = new TreeSet<>();
    list(path).forEach(item -> values.add(String.valueOf(((Map<?, ?>) item).get(field))));
    return values;
  }

  private List<?> list(String... path) {
    Object at = content;
    for (String name : path) {
      at = at instanceof Map<?, ?> map && map.get(name) != null ? map.get(name) : List.of();
    }
    return (List<?>) requireNonNull(at);
  }
}
