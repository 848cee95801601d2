package org.studybot.core.care;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Reads a guide from JSON; see docs/care.md for its fields. */
public final class CareGuideReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CareGuideReader() {}

  /** The guide that comes with the program: for the United Kingdom. */
  public static CareGuide unitedKingdom() {
    try (InputStream in = CareGuideReader.class.getResourceAsStream("united-kingdom.json")) {
      return read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Reads a guide.
   *
   * @throws IllegalArgumentException saying what is missing or wrong
   */
  public static CareGuide read(String json) {
    try {
      JsonNode guide = JSON.readTree(json);
      return new CareGuide(
          text(guide, "country"),
          text(guide, "title"),
          children(guide, "opening").stream().map(JsonNode::asText).toList(),
          text(guide, "emergency"),
          children(guide, "helplines").stream().map(CareGuideReader::helpline).toList(),
          text(guide, "limits"));
    } catch (JsonProcessingException garbled) {
      throw new IllegalArgumentException("not JSON: " + garbled.getOriginalMessage(), garbled);
    }
  }

  private static Helpline helpline(JsonNode line) {
    return new Helpline(
        text(line, "name"),
        text(line, "how"),
        text(line, "number"),
        text(line, "hours"),
        URI.create(text(line, "source")),
        date(text(line, "checked")));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          "\"checked\" is a date such as 2026-11-28, not " + text, wrong);
    }
  }

  private static String text(JsonNode node, String field) {
    String text = node.path(field).asText("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(field));
    }
    return text;
  }

  private static List<JsonNode> children(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false).toList();
  }
}
