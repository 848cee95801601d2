package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;

/** Finds entries in one index: understands the question, ranks, and judges what it ranked. */
final class EntrySearch {

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final NumberedEntries entries;
  private final MeantEntries meant;
  private final Ranking ranking;

  EntrySearch(Catalogue catalogue, IndexReader reader, @Nullable QueryVectors vectors)
      throws IOException {
    this.catalogue = catalogue;
    IndexSearcher searcher = new IndexSearcher(reader);
    this.lexicon = new Lexicon(searcher, catalogue);
    this.entries = new NumberedEntries(catalogue);
    this.meant = new MeantEntries(entries);
    this.ranking =
        vectors == null || entries.size() == 0
            ? new LexicalRanking(entries, searcher, lexicon)
            : new HybridRanking(entries, searcher, lexicon, vectors);
  }

  Findings find(Query query) throws IOException {
    Question question = lexicon.question(query.text());
    List<Ranked> ranked = rank(question, query.kinds(), query.limit());
    Verdict verdict = ranking.judge(question, ranked);
    if (!verdict.answers().isEmpty()) {
      return new Findings.Found(verdict.answers(), question.isMended() ? question.text() : "");
    }
    List<String> instead = new Suggestions(this, lexicon, query.kinds()).instead(question, ranked);
    return verdict.close().isEmpty()
        ? new Findings.NotFound(instead)
        : new Findings.Close(verdict.close(), instead);
  }

  List<Hit> nearest(Query query) throws IOException {
    Question question = lexicon.question(query.text());
    return rank(question, query.kinds(), query.limit()).stream().map(Ranked::hit).toList();
  }

  /** Whether this text, asked as a question, finds an entry of these kinds. */
  boolean finds(String text, Set<Kind> kinds) throws IOException {
    Question question = lexicon.question(text);
    return !ranking.judge(question, rank(question, kinds, 1)).answers().isEmpty();
  }

  /** The entries that come nearest to the question, best first, good enough or not. */
  List<Ranked> rank(Question question, Set<Kind> kinds, int limit) throws IOException {
    List<Ranked> ranked = question.saysNothing() ? List.of() : ranking.rank(question, kinds, limit);
    return withThoseMeantFirst(question, kinds, ranked, limit);
  }

  private List<Ranked> withThoseMeantFirst(
      Question question, Set<Kind> kinds, List<Ranked> ranked, int limit) {
    Set<Integer> first = meant.by(question);
    first.removeIf(number -> !kinds.contains(entries.entry(number).kind()));
    if (first.isEmpty()) {
      return ranked;
    }
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().hit().score();
    Map<String, Ranked> all = new LinkedHashMap<>();
    for (int number : first) {
      all.put(
          entries.entry(number).id(), new Ranked(entries.hit(number, best), Ranked.ALL_EVIDENCE));
    }
    ranked.forEach(one -> all.putIfAbsent(one.hit().entry().id(), one));
    return all.values().stream().limit(limit).toList();
  }

  Catalogue catalogue() {
    return catalogue;
  }
}
