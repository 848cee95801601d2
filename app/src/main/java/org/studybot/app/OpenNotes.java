package org.studybot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.knowledge.CacheUse;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.HotAnswers;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.LivePacks;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.encoder.MiniLmEncoder;
import org.studybot.knowledge.encoder.SentenceEncoder;
import org.studybot.knowledge.index.LuceneKnowledgeBase;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.Problem;

/** The notes of some packs: what is known, and the questions on it. */
final class OpenNotes implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OpenNotes.class);

  private final List<Path> packs;
  private final Path data;
  private final PublishedPages published;
  private final PackReader reader;
  private volatile PackReading latest;
  private final LuceneKnowledgeBase knowledge;
  private final HotAnswers hot;
  private final StudyQuestions questions;

  private OpenNotes(List<Path> packs, Path data, SearchMode mode) {
    this.packs = packs;
    this.data = data;
    this.published = new PublishedPages(data);
    this.reader = new PackReader(EntryIds.keptIn(data.resolve("entry-ids.tsv")));
    PackReading first = reader.read(folders());
    this.latest = first;
    Catalogue catalogue = catalogue(first);
    this.knowledge = open(data.resolve("index"), catalogue, mode);
    this.hot = new HotAnswers(knowledge);
    this.questions = new StudyQuestions(catalogue, first);
  }

  static OpenNotes of(NotesOptions options) {
    return of(options.packs(), options.data(), options.search());
  }

  static OpenNotes of(List<Path> packs, Path data, SearchMode mode) {
    return new OpenNotes(packs, made(data), mode);
  }

  KnowledgeBase knowledge() {
    return hot;
  }

  /** The caches of the search, by name. */
  Map<String, Supplier<CacheUse>> caches() {
    return knowledge.vectorsUse().isEmpty()
        ? Map.of("answers", hot::use)
        : Map.of("answers", hot::use, "vectors", () -> knowledge.vectorsUse().orElseThrow());
  }

  /** Where the index and the pages that were published are. */
  Path data() {
    return data;
  }

  /** The questions of the notes as they are now. */
  QuestionBank questions() {
    return questions.bank();
  }

  /** From now on, until that is closed, a change on disk takes effect at once. */
  LivePacks watch() {
    List<Path> watched = Stream.concat(packs.stream(), Stream.of(published.folder())).toList();
    return new LivePacks(watched, this::read, this::replace);
  }

  /** Looks something up, past what is remembered; throws if that cannot be done. */
  void probe() {
    Findings _ = knowledge.search(Query.of("what is this", 1));
  }

  /** Where staff publish pages in a chat. */
  PublishedPages published() {
    return published;
  }

  /** The packs, and beside them what staff published, if they have. */
  private List<Path> folders() {
    return published.isEmpty()
        ? packs
        : Stream.concat(packs.stream(), Stream.of(published.folder())).toList();
  }

  @Override
  public void close() {
    knowledge.close();
  }

  private Catalogue read() {
    PackReading reading = reader.read(folders());
    latest = reading;
    return catalogue(reading);
  }

  private void replace(Catalogue catalogue) {
    knowledge.replace(catalogue);
    questions.replace(catalogue, latest);
  }

  private static LuceneKnowledgeBase open(Path folder, Catalogue catalogue, SearchMode mode) {
    Optional<SentenceEncoder> encoder =
        switch (mode) {
          case LEXICAL -> Optional.empty();
          case HYBRID -> MiniLmEncoder.load();
        };
    return encoder.isPresent()
        ? LuceneKnowledgeBase.open(folder, catalogue, encoder.get())
        : LuceneKnowledgeBase.open(folder, catalogue);
  }

  private static Catalogue catalogue(PackReading reading) {
    for (Problem problem : reading.problems()) {
      switch (problem.severity()) {
        case ERROR -> log.error("{}", problem);
        case WARNING -> log.warn("{}", problem);
      }
    }
    return new Catalogue(reading.topics());
  }

  private static Path made(Path data) {
    try {
      return Files.createDirectories(data);
    } catch (IOException failure) {
      throw new SetupException("cannot make the data folder " + data + ": " + failure, failure);
    }
  }
}
