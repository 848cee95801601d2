package org.studybot.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/**
 * What a sensible engineer would build with Lucene in an afternoon, to compare with: title and text
 * in one field, the English analyzer, BM25 as it comes, one merged segment. A search analyses the
 * question, takes the best ten and reads their ids, and does nothing else.
 */
final class BareIndex implements AutoCloseable {

  private static final String ID = "id";
  private static final String WORDS = "words";

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder questions = new QueryBuilder(new EnglishAnalyzer());

  private BareIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** Builds the index of these notes in an empty folder. */
  static BareIndex build(Path folder, Catalogue notes) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig(new EnglishAnalyzer());
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, settings)) {
      for (Topic topic : notes.topics()) {
        for (Entry entry : topic.entries()) {
          writer.addDocument(document(topic, entry));
        }
      }
      writer.forceMerge(1);
    }
    return new BareIndex(DirectoryReader.open(FSDirectory.open(folder)));
  }

  /** The ids of the best entries, best first. */
  List<String> search(String question, int limit) throws IOException {
    Query query = questions.createBooleanQuery(WORDS, question);
    List<String> ids = new ArrayList<>(limit);
    if (query != null) {
      for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
        ids.add(id(found.doc));
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private String id(int document) throws IOException {
    BinaryDocValues ids = MultiDocValues.getBinaryValues(reader, ID);
    if (ids == null || !ids.advanceExact(document)) {
      throw new IOException("a document without an id");
    }
    return ids.binaryValue().utf8ToString();
  }

  private static Document document(Topic topic, Entry entry) {
    Document document = new Document();
    document.add(new BinaryDocValuesField(ID, new BytesRef(entry.id())));
    document.add(new TextField(WORDS, topic.title() + "\n" + entry.text(), Field.Store.NO));
    return document;
  }
}
