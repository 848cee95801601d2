package org.studybot.knowledge.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A sorted list of words in little memory: of each word only what differs from the word before it
 * is kept (front coding), and every sixteenth word is whole, so that it can be found by bisection.
 * Immutable.
 */
final class WordTable {

  private static final int BLOCK = 16;

  /** Longer than any word of the lists; a length is one byte. */
  static final int LONGEST = 100;

  private final byte[] coded;
  private final int[] starts;

  private WordTable(byte[] coded, int[] starts) {
    this.coded = coded;
    this.starts = starts;
  }

  /** Reads a compressed text of one word a line, sorted by the bytes of UTF-8. */
  static WordTable read(InputStream compressed) throws IOException {
    var builder = new Builder();
    try (var lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(compressed), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        builder.add(line);
      }
    }
    return builder.build();
  }

  boolean contains(String text) {
    byte[] word = text.getBytes(UTF_8);
    int block = word.length == 0 || word.length > LONGEST ? -1 : blockOf(word);
    return block >= 0 && isIn(block, word);
  }

  int bytes() {
    return coded.length + Integer.BYTES * starts.length;
  }

  /** The last block that begins with this word or one before it; -1 if there is none. */
  private int blockOf(byte[] word) {
    int low = 0;
    int high = starts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = starts[middle] + 2;
      int order = Arrays.compareUnsigned(coded, at, at + coded[at - 1], word, 0, word.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private boolean isIn(int block, byte[] word) {
    byte[] current = new byte[LONGEST];
    int end = block + 1 < starts.length ? starts[block + 1] : coded.length;
    for (int at = starts[block]; at < end; ) {
      int shared = coded[at];
      int rest = coded[at + 1];
      System.arraycopy(coded, at + 2, current, shared, rest);
      if (Arrays.equals(current, 0, shared + rest, word, 0, word.length)) {
        return true;
      }
      at += 2 + rest;
    }
    return false;
  }

  private static final class Builder {

    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private int[] starts = new int[1024];
    private byte[] before = new byte[0];
    private int count;

    void add(String line) throws IOException {
      byte[] word = line.getBytes(UTF_8);
      if (word.length > LONGEST || Arrays.compareUnsigned(before, word) >= 0) {
        throw new IOException("not a sorted list of words: " + line);
      }
      int shared = 0;
      if (count % BLOCK == 0) {
        begin(count / BLOCK);
      } else {
        shared = Arrays.mismatch(before, word);
      }
      coded.write(shared);
      coded.write(word.length - shared);
      coded.write(word, shared, word.length - shared);
      before = word;
      count++;
    }

    private void begin(int block) {
      starts = block < starts.length ? starts : Arrays.copyOf(starts, 2 * block);
      starts[block] = coded.size();
    }

    WordTable build() {
      return new WordTable(coded.toByteArray(), Arrays.copyOf(starts, (count + BLOCK - 1) / BLOCK));
    }
  }
}
