package org.studybot.knowledge.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** One index on disk, written once and then only read. */
final class StoredIndex {

  private static final String FINGERPRINT = "fingerprint";

  private StoredIndex() {}

  /** Writes the index of a catalogue into a new folder; with passages if there are vectors. */
  static void build(Path folder, Catalogue catalogue, String fingerprint, @Nullable Vectors vectors)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        IndexWriter writer = new IndexWriter(directory, settings(Synonyms.of(catalogue)))) {
      int number = 0;
      for (Topic topic : catalogue.topics()) {
        for (Entry entry : topic.entries()) {
          writer.addDocument(EntryDocuments.of(topic, entry, number++));
        }
      }
      if (vectors != null) {
        addPassages(writer, catalogue, vectors);
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
      writer.commit();
    }
  }

  /**
   * Opens the index in this folder if it has this fingerprint.
   *
   * @throws IOException if a file is missing or differs by a bit from what was written; Lucene
   *     itself would notice only some of that, and answer wrongly
   */
  static Optional<DirectoryReader> open(Path folder, String fingerprint) throws IOException {
    Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    try {
      Map<String, String> written = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!fingerprint.equals(written.get(FINGERPRINT))) {
        directory.close();
        return Optional.empty();
      }
      checkEveryByte(directory);
      return Optional.of(DirectoryReader.open(directory));
    } catch (IOException | RuntimeException damaged) {
      directory.close();
      throw damaged;
    }
  }

  /** Opens whatever index is in this folder, to take over what is still good in it. */
  static DirectoryReader openAny(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
    try {
      checkEveryByte(directory);
      return DirectoryReader.open(directory);
    } catch (IOException | RuntimeException damaged) {
      directory.close();
      throw damaged;
    }
  }

  private static void addPassages(IndexWriter writer, Catalogue catalogue, Vectors vectors)
      throws IOException {
    vectors.expect(
        catalogue.topics().stream()
            .flatMap(
                topic -> topic.entries().stream().flatMap(it -> Passage.of(topic, it).stream())));
    int number = 0;
    for (Topic topic : catalogue.topics()) {
      List<List<Passage>> entries =
          topic.entries().stream().map(entry -> Passage.of(topic, entry)).toList();
      Map<String, float[]> encoded = vectors.of(entries.stream().flatMap(List::stream).toList());
      for (List<Passage> passages : entries) {
        for (Passage passage : passages) {
          String text = passage.text();
          writer.addDocument(
              EntryDocuments.of(
                  topic, passage, number, requireNonNull(encoded.get(text)), vectors.key(text)));
        }
        number++;
      }
    }
  }

  private static void checkEveryByte(Directory directory) throws IOException {
    for (String name : directory.listAll()) {
      try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(file);
      }
    }
  }

  private static IndexWriterConfig settings(Synonyms synonyms) throws IOException {
    return new IndexWriterConfig(Analysis.ofFields(synonyms.map()))
        .setMergeScheduler(new SerialMergeScheduler())
        .setUseCompoundFile(false);
  }
}
