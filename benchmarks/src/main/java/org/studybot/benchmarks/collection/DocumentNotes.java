package org.studybot.benchmarks.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

/**
 * A corpus as if it were a college's notes. A title says what a text is part of, so documents with
 * the same title become the entries of one topic with that title; one without a title stands for
 * itself. Each is a concept without a term: what an author's bullet without a bold beginning
 * becomes, for a document does not say what it defines. All are of one kind, so that nothing the
 * bot does for a kind can favour any.
 */
public final class DocumentNotes {

  /** A topic must have a title; one that holds no word adds nothing to search for. */
  private static final String UNTITLED = "–";

  private DocumentNotes() {}

  /** The notes that a corpus file makes. */
  public static Catalogue read(Path corpus) {
    return of(CorpusFile.read(corpus), corpus);
  }

  /**
   * The notes; a document that is empty cannot be looked up and does not become an entry.
   *
   * @param corpus where the documents were read from
   */
  static Catalogue of(List<Document> documents, Path corpus) {
    String file = corpus.getFileName().toString();
    List<Topic> topics = new ArrayList<>();
    for (List<Document> together : together(documents)) {
      topics.add(topic("topic-" + (topics.size() + 1), together, file));
    }
    return new Catalogue(topics);
  }

  private static Collection<List<Document>> together(List<Document> documents) {
    Map<String, List<Document>> together = new LinkedHashMap<>();
    for (Document document : documents) {
      if (!document.isEmpty()) {
        String key = document.title().isBlank() ? "\t" + document.id() : document.title();
        together.computeIfAbsent(key, _ -> new ArrayList<>()).add(document);
      }
    }
    return together.values();
  }

  private static Topic topic(String id, List<Document> documents, String file) {
    String title = documents.getFirst().title();
    return new Topic(
        id,
        title.isBlank() ? UNTITLED : title,
        "",
        List.of(),
        List.of(),
        null,
        documents.stream().map(document -> entry(id, document, file)).toList());
  }

  private static Entry entry(String topic, Document document, String file) {
    return new Entry(
        document.id(),
        Kind.CONCEPT,
        topic,
        "",
        document.text().isBlank() ? document.title() : document.text(),
        List.of(),
        new Source(file, document.line()));
  }
}
