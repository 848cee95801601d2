package org.studybot.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Reads SQLite's write-ahead log before SQLite does, which takes it up to the first damaged place
 * and drops the rest without a word (SQLite, "WAL-mode File Format").
 *
 * <p>A crash leaves at most the last transaction broken, for each is on the disk before the next
 * begins. If more transactions follow a broken place, something else has damaged the file.
 */
final class WriteAheadLog {

  private static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int MAGIC = 0x377f0682;
  private static final int LARGEST_PAGE = 65536;

  private final FileChannel file;
  private final ByteBuffer header;
  private final int pageSize;
  private int sum;
  private int sumOfSums;

  private WriteAheadLog(FileChannel file, ByteBuffer header) {
    this.file = file;
    this.header = header;
    this.pageSize = header.getInt(8);
  }

  /**
   * How many transactions SQLite will not find in it; those that are not in the database file yet
   * are lost. Empty if the log is whole, or as a crash leaves it.
   */
  static Optional<Integer> lost(Path database) throws IOException {
    Path log = database.resolveSibling(database.getFileName() + "-wal");
    if (Files.notExists(log)) {
      return Optional.empty();
    }
    try (FileChannel file = FileChannel.open(log, StandardOpenOption.READ)) {
      ByteBuffer header = read(file, 0, HEADER);
      return header.remaining() < HEADER || (header.getInt(0) & ~1) != MAGIC
          ? Optional.empty()
          : Optional.of(new WriteAheadLog(file, header).lost()).filter(lost -> lost > 0);
    }
  }

  private int lost() throws IOException {
    if (Integer.bitCount(pageSize) != 1 || pageSize < 512 || pageSize > LARGEST_PAGE) {
      return 0;
    }
    add(header, 0, HEADER - 8);
    boolean whole = header.getInt(24) == sum && header.getInt(28) == sumOfSums;
    int dropped = 0;
    int length = FRAME_HEADER + pageSize;
    for (long at = HEADER; at + length <= file.size(); at += length) {
      ByteBuffer frame = read(file, at, length);
      // Frames of an earlier round have other salts, and are in the database file already.
      boolean ours = frame.remaining() == length && frame.getLong(8) == header.getLong(16);
      whole = whole && ours && isWhole(frame);
      dropped += ours && !whole && frame.getInt(4) != 0 ? 1 : 0;
    }
    return dropped > 1 ? dropped : 0;
  }

  private boolean isWhole(ByteBuffer frame) {
    add(frame, 0, 8);
    add(frame, FRAME_HEADER, pageSize);
    return frame.getInt(16) == sum && frame.getInt(20) == sumOfSums;
  }

  /** The checksum goes on from what came before; its words are in the order that the file names. */
  private void add(ByteBuffer bytes, int from, int length) {
    boolean big = (header.getInt(0) & 1) == 1;
    ByteBuffer words =
        bytes.duplicate().order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    for (int at = from; at < from + length; at += 8) {
      sum += words.getInt(at) + sumOfSums;
      sumOfSums += words.getInt(at + 4) + sum;
    }
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    int read = 0;
    while (read >= 0 && bytes.hasRemaining()) {
      read = file.read(bytes, from + bytes.position());
    }
    return bytes.flip();
  }
}
