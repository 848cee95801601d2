package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.studybot.knowledge.Kind;

/** A question as a Lucene query: a sum of BM25 scores over the fields. */
final class LexicalQuery {

  /** How much more an entry scores that is of the kind asked for. */
  private static final float PREFERRED = 0.3f;

  private LexicalQuery() {}

  /** Finds entries of these kinds that share words with the question. */
  static Query of(Question question, Set<Kind> kinds, Clauses clauses) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Question.Word word : new LinkedHashSet<>(question.words())) {
      add(query, clauses.ofWord(word));
    }
    for (String aside : question.asides()) {
      add(query, clauses.ofAside(aside));
    }
    for (String pair : pairs(question.stems())) {
      add(query, clauses.ofPair(pair));
    }
    return restricted(preferring(question.preferred(), query.build()), kinds);
  }

  private static void add(BooleanQuery.Builder query, List<Query> clauses) {
    clauses.forEach(clause -> query.add(clause, Occur.SHOULD));
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

  private static Query ofKinds(Set<Kind> kinds) {
    return new TermInSetQuery(
        Fields.KIND, kinds.stream().map(kind -> new BytesRef(kind.code())).toList());
  }
}
