package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;

/** Finds entries in one index: understands the question, ranks, and judges what it ranked. */
final class EntrySearch {

  private final Catalogue catalogue;
  private final IndexSearcher searcher;
  private final Lexicon lexicon;

  EntrySearch(Catalogue catalogue, IndexReader reader) throws IOException {
    this.catalogue = catalogue;
    this.searcher = new IndexSearcher(reader);
    this.lexicon = new Lexicon(reader);
  }

  /** Understands a text as a question to these notes. */
  Question question(String text) throws IOException {
    return lexicon.question(text);
  }

  Findings find(Query query) throws IOException {
    Question question = lexicon.question(query.text());
    List<Ranked> ranked = rank(question, query.kinds(), query.limit());
    List<Hit> answers = Judgement.answers(question, ranked);
    return answers.isEmpty()
        ? new Findings.NotFound(
            new Suggestions(this, lexicon, query.kinds()).instead(question, ranked))
        : new Findings.Found(answers);
  }

  List<Hit> nearest(Query query) throws IOException {
    Question question = lexicon.question(query.text());
    return rank(question, query.kinds(), query.limit()).stream().map(Ranked::hit).toList();
  }

  /** Whether this text, asked as a question, finds an entry of these kinds. */
  boolean finds(String text, Set<Kind> kinds) throws IOException {
    Question question = lexicon.question(text);
    return !Judgement.answers(question, rank(question, kinds, 1)).isEmpty();
  }

  /** The entries that share most with the question, best first, good enough or not. */
  List<Ranked> rank(Question question, Set<Kind> kinds, int limit) throws IOException {
    if (question.saysNothing()) {
      return List.of();
    }
    ScoreDoc[] found = searcher.search(LexicalQuery.of(question, kinds), limit).scoreDocs;
    Coverage coverage = new Coverage(searcher.getIndexReader(), lexicon, question, found);
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc one : found) {
      ranked.add(new Ranked(hit(one), coverage.by(one)));
    }
    return ranked;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  private Hit hit(ScoreDoc found) throws IOException {
    Entry entry = catalogue.entry(id(found.doc)).orElseThrow();
    return new Hit(entry, catalogue.topic(entry.topicId()).orElseThrow(), found.score);
  }

  private String id(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Fields.ID);
    if (!ids.advanceExact(document - leaf.docBase)) {
      throw new IOException("a document without an id");
    }
    return ids.binaryValue().utf8ToString();
  }
}
