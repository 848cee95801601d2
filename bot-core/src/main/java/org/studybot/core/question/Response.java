package org.studybot.core.question;

import java.util.Map;
import java.util.Set;

/** What a player answered. */
public sealed interface Response {

  /** The keys of the chosen options; none is an answer too. */
  record Chosen(Set<String> keys) implements Response {
    public Chosen {
      keys = Set.copyOf(keys);
    }

    public static Chosen of(String... keys) {
      return new Chosen(Set.of(keys));
    }
  }

  /** What was typed, of any length. */
  record Typed(String text) implements Response {}

  /** For each prompt's key, the key of the option it was paired with; prompts may be missing. */
  record Paired(Map<String, String> pairs) implements Response {
    public Paired {
      pairs = Map.copyOf(pairs);
    }
  }
}
