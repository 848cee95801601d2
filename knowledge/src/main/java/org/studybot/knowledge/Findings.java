package org.studybot.knowledge;

import java.util.List;

/** What a search came to. */
public sealed interface Findings {

  /** Entries that answer the query, best first; at least one. */
  record Found(List<Hit> hits) implements Findings {
    public Found {
      hits = List.copyOf(hits);
      if (hits.isEmpty()) {
        throw new IllegalArgumentException("nothing found is NotFound");
      }
    }
  }

  /** Nothing in the notes answers the query. Each suggestion, asked instead, finds something. */
  record NotFound(List<String> suggestions) implements Findings {
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }
}
