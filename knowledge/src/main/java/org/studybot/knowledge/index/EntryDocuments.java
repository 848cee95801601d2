package org.studybot.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** Entries and their passages as Lucene documents. */
final class EntryDocuments {

  /** Positions are left out: pairs do a phrase's work, at less cost. */
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private EntryDocuments() {}

  static Document of(Topic topic, Entry entry, int number) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.NUMBER, number));
    document.add(new StringField(Fields.KIND, entry.kind().code(), Field.Store.NO));
    add(document, Fields.TERM, List.of(entry.term()));
    add(document, Fields.TITLE, names(topic));
    add(document, Fields.TEXT, ownWords(entry));
    add(document, Fields.TEXT, names(topic));
    add(document, Fields.PAIRS, ownWords(entry));
    add(document, Fields.EXACT, ownWords(entry));
    add(document, Fields.EXACT, names(topic));
    return document;
  }

  /** A passage of the entry of this number, with its vector and what that is kept under. */
  static Document of(Topic topic, Passage passage, int number, float[] vector, String key) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.NUMBER, number));
    document.add(new NumericDocValuesField(Fields.PART, passage.part().code()));
    document.add(new BinaryDocValuesField(Fields.KEY, new BytesRef(key)));
    document.add(
        new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    add(document, Fields.PASSAGE, List.of(passage.text()));
    add(document, Fields.PASSAGE, names(topic));
    return document;
  }

  private static List<String> names(Topic topic) {
    List<String> names = new ArrayList<>(List.of(topic.title()));
    names.addAll(topic.aliases());
    return names;
  }

  private static List<String> ownWords(Entry entry) {
    List<String> words = new ArrayList<>(List.of(entry.term(), entry.text()));
    words.addAll(entry.phrasings());
    return words;
  }

  private static void add(Document document, String field, List<String> texts) {
    texts.forEach(text -> document.add(new Field(field, Analysis.unify(text), WORDS)));
  }
}
