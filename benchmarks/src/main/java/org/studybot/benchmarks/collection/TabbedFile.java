package org.studybot.benchmarks.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with a record a line and tabs between the fields, in UTF-8, without a header. Nothing is
 * quoted: a quotation mark is part of the text. The last field takes what is left of the line, tabs
 * and all. Only a line feed ends a line (a carriage return before it is dropped); a line without
 * any character is passed over.
 */
final class TabbedFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final int columns;
  private final Faults faults;
  private final List<TabbedLine> lines = new ArrayList<>();
  private int number;

  private TabbedFile(int columns, Faults faults) {
    this.columns = columns;
    this.faults = faults;
  }

  /** The lines that have this many fields; the others are among the faults. */
  static List<TabbedLine> read(Path file, int columns, Faults faults) {
    TabbedFile reading = new TabbedFile(columns, faults);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      reading.readFrom(in);
    } catch (IOException unreadable) {
      throw new CollectionException(file + " cannot be read: " + unreadable, unreadable);
    }
    return reading.lines;
  }

  private void readFrom(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        end(line);
      } else {
        line.write(next);
      }
    }
    end(line);
  }

  private void end(ByteArrayOutputStream bytes) {
    number++;
    try {
      String line = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
      add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    } catch (CharacterCodingException wrong) {
      faults.add(number, "this is not UTF-8");
    }
    bytes.reset();
  }

  private void add(String line) {
    String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    List<String> fields = List.of(text.split("\t", columns));
    if (text.isEmpty()) {
      return;
    }
    if (fields.size() < columns) {
      faults.add(
          number,
          "it should have %d fields with tabs between them, but has %d"
              .formatted(columns, fields.size()));
    } else if (fields.getFirst().isBlank()) {
      faults.add(number, "there is no id");
    } else {
      lines.add(new TabbedLine(number, fields));
    }
  }
}
