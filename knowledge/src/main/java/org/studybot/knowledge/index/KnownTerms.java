package org.studybot.knowledge.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one index that were asked for lately, and where they stand in its dictionary: to
 * look that up takes longer than to read the few postings of a word. What is no term, as most pairs
 * of words in a question, is not looked up at all. Safe for many threads.
 */
final class KnownTerms {

  /** Each takes some 300 bytes. */
  private static final int MOST_KEPT = 30_000;

  private final IndexSearcher searcher;
  private final Map<String, TermSieve> sieves = new HashMap<>();
  private final Cache<Term, Optional<TermStates>> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  KnownTerms(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    for (String field : Fields.OF_WORDS) {
      sieves.put(field, TermSieve.of(searcher.getIndexReader(), field));
    }
  }

  /** In how many documents a term stands. */
  int documents(String field, String text) throws IOException {
    return states(new Term(field, text)).map(KnownTerms::documents).orElse(0);
  }

  /** Finds the documents in which a term stands; empty if it stands in none. */
  Optional<TermQuery> query(String field, String text) throws IOException {
    Term term = new Term(field, text);
    return states(term).map(found -> new TermQuery(term, found));
  }

  /** The documents of a leaf in which a term stands, in ascending order; null if there are none. */
  @Nullable PostingsEnum postings(LeafReaderContext leaf, String field, String text)
      throws IOException {
    Term term = new Term(field, text);
    Optional<TermStates> found = states(term);
    IOSupplier<TermState> supplier = found.isEmpty() ? null : found.get().get(leaf);
    TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return null;
    }
    TermsEnum terms = leaf.reader().terms(field).iterator();
    terms.seekExact(term.bytes(), state);
    return terms.postings(null, PostingsEnum.NONE);
  }

  private Optional<TermStates> states(Term term) throws IOException {
    TermSieve sieve = sieves.get(term.field());
    if (sieve != null && !sieve.lets(term.bytes())) {
      return Optional.empty();
    }
    Optional<TermStates> known = kept.getIfPresent(term);
    if (known == null) {
      TermStates found = TermStates.build(searcher, term, true);
      known = documents(found) == 0 ? Optional.empty() : Optional.of(found);
      kept.put(term, known);
    }
    return known;
  }

  private static int documents(TermStates states) {
    return states.docFreq();
  }
}
