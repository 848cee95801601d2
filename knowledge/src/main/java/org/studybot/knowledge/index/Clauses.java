package org.studybot.knowledge.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * What the words of a question add to a Lucene query, made once for each word. The weights did well
 * on five public collections at once, none of them about our subject; only that of the term is a
 * choice, for those know no terms: an entry that defines what was asked for comes before one that
 * mentions it. Safe for many threads.
 */
final class Clauses {

  private static final float EXACT = 0.3f;
  private static final float PAIRS = 0.2f;
  private static final float TITLE = 0.5f;
  private static final float TERM = 1f;

  /** Each takes up to 1 kB. */
  private static final int MOST_KEPT = 20_000;

  private final KnownTerms terms;
  private final Cache<String, List<Query>> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Clauses(KnownTerms terms) {
    this.terms = terms;
  }

  /**
   * The clauses of a word that tells. One that the notes write in one way only needs none for the
   * way it is written.
   */
  List<Query> ofWord(Question.Word word) throws IOException {
    List<Query> known = kept.getIfPresent(word.written());
    if (known != null) {
      return known;
    }
    List<Query> clauses = new ArrayList<>();
    if (terms.documents(Fields.EXACT, word.written()) == word.entries()) {
      add(clauses, Fields.TEXT, word.stem(), 1 + EXACT);
    } else {
      add(clauses, Fields.TEXT, word.stem(), 1);
      add(clauses, Fields.EXACT, word.written(), EXACT);
    }
    add(clauses, Fields.TITLE, word.stem(), TITLE);
    add(clauses, Fields.TERM, word.stem(), TERM);
    return keep(word.written(), clauses);
  }

  /** The clauses of a function word, as it is written. */
  List<Query> ofAside(String word) throws IOException {
    return of(Fields.EXACT, word, EXACT);
  }

  /** The clauses of two neighbouring stems with a space between them. */
  List<Query> ofPair(String pair) throws IOException {
    return of(Fields.PAIRS, pair, PAIRS);
  }

  private List<Query> of(String field, String text, float weight) throws IOException {
    List<Query> known = kept.getIfPresent(text);
    if (known != null) {
      return known;
    }
    List<Query> clauses = new ArrayList<>();
    add(clauses, field, text, weight);
    return keep(text, clauses);
  }

  private List<Query> keep(String text, List<Query> clauses) {
    List<Query> whole = List.copyOf(clauses);
    if (!whole.isEmpty()) {
      kept.put(text, whole);
    }
    return whole;
  }

  /** What no entry has is left out: it would cost time and find nothing. */
  private void add(List<Query> clauses, String field, String text, float weight)
      throws IOException {
    terms.query(field, text).map(term -> new BoostQuery(term, weight)).ifPresent(clauses::add);
  }
}
