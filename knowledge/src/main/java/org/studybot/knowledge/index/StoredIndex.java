package org.studybot.knowledge.index;

import java.io.IOException;
import java.nio.file.Path;
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
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** One index on disk, written once and then only read. */
final class StoredIndex {

  private static final String FINGERPRINT = "fingerprint";

  private StoredIndex() {}

  /** Writes the index of a catalogue into a new folder. */
  static void build(Path folder, Catalogue catalogue, String fingerprint) throws IOException {
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        IndexWriter writer = new IndexWriter(directory, settings())) {
      for (Topic topic : catalogue.topics()) {
        for (Entry entry : topic.entries()) {
          writer.addDocument(EntryDocuments.of(topic, entry));
        }
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

  private static void checkEveryByte(Directory directory) throws IOException {
    for (String name : directory.listAll()) {
      try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(file);
      }
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(Analysis.ofFields())
        .setMergeScheduler(new SerialMergeScheduler())
        .setUseCompoundFile(false);
  }
}
