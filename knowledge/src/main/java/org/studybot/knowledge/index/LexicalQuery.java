package org.studybot.knowledge.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.studybot.knowledge.Kind;

/**
 * A question as a Lucene query: a sum of BM25 scores over the fields. The weights did well on five
 * public collections at once, none of them about our subject; only that of the term is a choice,
 * for those know no terms: an entry that defines what was asked for comes before one that mentions
 * it.
 */
final class LexicalQuery {

  private static final float EXACT = 0.3f;
  private static final float PAIRS = 0.2f;
  private static final float TITLE = 0.5f;
  private static final float TERM = 1f;

  /** How much more an entry scores that is of the kind asked for. */
  private static final float PREFERRED = 0.3f;

  private LexicalQuery() {}

  /** Finds entries of these kinds that share words with the question. */
  static Query of(Question question, Set<Kind> kinds) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Question.Word word : new LinkedHashSet<>(question.words())) {
      query.add(term(Fields.TEXT, word.stem(), 1), Occur.SHOULD);
      query.add(term(Fields.EXACT, word.written(), EXACT), Occur.SHOULD);
      query.add(term(Fields.TITLE, word.stem(), TITLE), Occur.SHOULD);
      query.add(term(Fields.TERM, word.stem(), TERM), Occur.SHOULD);
    }
    for (String aside : question.asides()) {
      query.add(term(Fields.EXACT, aside, EXACT), Occur.SHOULD);
    }
    for (String pair : pairs(question.stems())) {
      query.add(term(Fields.PAIRS, pair, PAIRS), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    return restricted(preferring(question.preferred(), query.build()), kinds);
  }

  /** Entries of the kinds that the question names count for more. */
  private static Query preferring(Set<Kind> kinds, Query query) {
    if (kinds.isEmpty()) {
      return query;
    }
    Query ofThese =
        new BooleanQuery.Builder().add(query, Occur.MUST).add(ofKinds(kinds), Occur.FILTER).build();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BoostQuery(ofThese, PREFERRED), Occur.SHOULD)
        .build();
  }

  private static Query restricted(Query query, Set<Kind> kinds) {
    return kinds.size() == Kind.values().length
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(ofKinds(kinds), Occur.FILTER)
            .build();
  }

  private static Set<String> pairs(List<String> stems) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int at = 1; at < stems.size(); at++) {
      pairs.add(stems.get(at - 1) + " " + stems.get(at));
    }
    return pairs;
  }

  private static Query term(String field, String text, float weight) {
    Query term = new TermQuery(new Term(field, text));
    return weight == 1 ? term : new BoostQuery(term, weight);
  }

  private static Query ofKinds(Set<Kind> kinds) {
    return new TermInSetQuery(
        Fields.KIND, kinds.stream().map(kind -> new BytesRef(kind.code())).toList());
  }
}
