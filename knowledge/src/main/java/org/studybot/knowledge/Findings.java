package org.studybot.knowledge;

import java.util.List;

/** What a search came to. */
public sealed interface Findings {

  /**
   * Entries that answer the query; at least one.
   *
   * @param hits best first
   * @param readAs the query with its misspelt words put right; empty if it was taken as it is
   */
  record Found(List<Hit> hits, String readAs) implements Findings {
    public Found {
      hits = List.copyOf(hits);
      if (hits.isEmpty()) {
        throw new IllegalArgumentException("nothing found is NotFound");
      }
    }
  }

  /**
   * Nothing answers the query for sure, but these entries are close.
   *
   * @param hits best first, one to three
   * @param suggestions each, asked instead, finds something
   */
  record Close(List<Hit> hits, List<String> suggestions) implements Findings {
    public Close {
      hits = List.copyOf(hits);
      suggestions = List.copyOf(suggestions);
      if (hits.isEmpty()) {
        throw new IllegalArgumentException("nothing close is NotFound");
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
