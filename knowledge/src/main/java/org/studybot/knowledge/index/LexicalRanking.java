package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.studybot.knowledge.Kind;

/** Ranks by shared words alone. */
final class LexicalRanking implements Ranking {

  private final NumberedEntries entries;
  private final EntryScores scores;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;
  private final Clauses clauses;

  LexicalRanking(NumberedEntries entries, IndexSearcher searcher, Lexicon lexicon)
      throws IOException {
    this.entries = entries;
    this.scores = new EntryScores(searcher.getIndexReader(), entries.size());
    this.searcher = searcher;
    this.lexicon = lexicon;
    this.clauses = new Clauses(lexicon.terms());
  }

  @Override
  public List<Ranked> rank(Question question, Set<Kind> kinds, int limit) throws IOException {
    ScoreDoc[] found = searcher.search(LexicalQuery.of(question, kinds, clauses), limit).scoreDocs;
    Coverage coverage = new Coverage(searcher.getIndexReader(), lexicon, question, found);
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc one : found) {
      ranked.add(new Ranked(entries.hit(scores.number(one.doc), one.score), coverage.by(one)));
    }
    return ranked;
  }

  @Override
  public Verdict judge(Question question, List<Ranked> ranked) {
    return Judgement.of(question, ranked);
  }
}
