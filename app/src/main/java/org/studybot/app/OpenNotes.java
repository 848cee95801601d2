package org.studybot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.event.RecentEvents;
import org.studybot.core.lookup.Lookup;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.LivePacks;
import org.studybot.knowledge.index.LuceneKnowledgeBase;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.Problem;

/** The notes of some packs, opened, with a bot that answers out of them. */
final class OpenNotes implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OpenNotes.class);

  private final Path data;
  private final KnowledgeBase knowledge;
  private final AutoCloseable watch;
  private final Studybot studybot;

  /** How long the notes are in use. */
  enum Use {
    /** For some questions; a change on disk may be missed. */
    ONCE,
    /** As long as the program runs: a change on disk takes effect at once. */
    LIVE
  }

  private OpenNotes(Path data, KnowledgeBase knowledge, AutoCloseable watch) {
    this.data = data;
    this.knowledge = knowledge;
    this.watch = watch;
    this.studybot = new Studybot(new Lookup(knowledge), new RecentEvents());
  }

  static OpenNotes of(NotesOptions options, Use use) {
    List<Path> packs = options.packs();
    Path data = made(options.data());
    PackReader reader = new PackReader(EntryIds.keptIn(data.resolve("entry-ids.tsv")));
    LuceneKnowledgeBase knowledge =
        LuceneKnowledgeBase.open(data.resolve("index"), read(reader, packs));
    return switch (use) {
      case ONCE -> new OpenNotes(data, knowledge, () -> {});
      case LIVE ->
          new OpenNotes(
              data, knowledge, new LivePacks(packs, () -> read(reader, packs), knowledge::replace));
    };
  }

  Studybot studybot() {
    return studybot;
  }

  KnowledgeBase knowledge() {
    return knowledge;
  }

  Path data() {
    return data;
  }

  @Override
  public void close() {
    try {
      watch.close();
    } catch (Exception failure) {
      log.warn("Could not stop watching the notes: {}", failure.toString());
    }
    knowledge.close();
  }

  private static Catalogue read(PackReader reader, List<Path> packs) {
    PackReading reading = reader.read(packs);
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
