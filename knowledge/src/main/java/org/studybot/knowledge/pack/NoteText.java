package org.studybot.knowledge.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a file that a person wrote, however their computer saved it: without byte-order mark
 * and without control characters. Lines may end in any of the usual ways.
 *
 * @param encoding how it was saved
 */
public record NoteText(String text, Charset encoding) {

  /** More than 300 printed pages. */
  public static final int MAX_BYTES = 1 << 20;

  /** 150 printed pages in one line: no note, but a picture or data pasted into one. */
  static final int MAX_LINE = 500_000;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String TOO_LONG =
      "This line has more than 500,000 characters. Break it into paragraphs, and take out a picture"
          + " or other data that was pasted into it.";

  private static final List<String> OTHER_FORMATS = List.of("%PDF", "PK\3\4", "{\\rtf");

  /**
   * Reads a file.
   *
   * @throws UnreadableNoteException with a reason for people
   */
  public static NoteText read(Path file) throws UnreadableNoteException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnreadableNoteException(
            Files.exists(file) ? "It is not a file." : "There is no such file.");
      }
      return of(bytes(file));
    } catch (NoSuchFileException gone) {
      throw new UnreadableNoteException("There is no such file.", gone);
    } catch (AccessDeniedException denied) {
      throw new UnreadableNoteException("It may not be read; allow reading it.", denied);
    } catch (UnreadableNoteException known) {
      throw known;
    } catch (IOException failed) {
      throw new UnreadableNoteException("It cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      byte[] bytes = input.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnreadableNoteException("It is larger than 1 MB; split it into several files.");
      }
      return bytes;
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws UnreadableNoteException with a reason for people
   */
  public static NoteText of(byte[] bytes) throws UnreadableNoteException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableNoteException("It is larger than 1 MB; split it into several files.");
    }
    String start = new String(bytes, 0, Math.min(8, bytes.length), ISO_8859_1);
    if (OTHER_FORMATS.stream().anyMatch(start::startsWith)) {
      throw new UnreadableNoteException(
          "It is not plain text; open it in the program it comes from and save it as plain text.");
    }
    Charset encoding = encoding(start, bytes);
    String text = new String(bytes, encoding);
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableNoteException("It is not a text file; save it as plain text.");
    }
    checkLines(text);
    return new NoteText(clean(text), encoding);
  }

  /** Files that were joined have a byte-order mark in the middle, too. */
  private static String clean(String text) {
    return text.replace("\uFEFF", "").replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", " ");
  }

  private static void checkLines(String text) throws UnreadableNoteException {
    int line = 1;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (end && i - begin > MAX_LINE) {
        throw new UnreadableNoteException(line, TOO_LONG);
      }
      if (end) {
        boolean pair = i > begin || i == 0 || text.charAt(i - 1) != '\r';
        boolean newline = i < text.length() && (text.charAt(i) == '\r' || pair);
        line += newline ? 1 : 0;
        begin = i + 1;
      }
    }
  }

  private static Charset encoding(String start, byte[] bytes) {
    if (start.startsWith("\u00FF\u00FE")) {
      return UTF_16LE;
    }
    if (start.startsWith("\u00FE\u00FF")) {
      return UTF_16BE;
    }
    return isUtf8(bytes) ? UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
