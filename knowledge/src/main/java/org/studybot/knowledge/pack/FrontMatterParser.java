package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads front matter from the events of YAML: names with a value or a flat list, and nothing else.
 * So nothing is built that could nest, refer to itself or grow, every value stays the text that was
 * written, and every name knows its line.
 */
final class FrontMatterParser {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** What stands before a value that is neither quoted nor anything else than a text. */
  private static final Pattern VALUE =
      Pattern.compile("^\\s*+(?:-\\s++|[A-Za-z_]++:\\s++)(?=[^\\s\"'\\[\\]{}|>&*!%@`#-])");

  private final Map<String, FrontMatterField> fields = new LinkedHashMap<>();
  private final int lineBefore;
  private final Problems problems;

  private FrontMatterParser(int lineBefore, Problems problems) {
    this.lineBefore = lineBefore;
    this.problems = problems;
  }

  /**
   * Reads the lines between the hyphens; empty, with an error among the problems, if that fails.
   *
   * @param lineBefore the number of the line before the first of them
   */
  static Optional<Map<String, FrontMatterField>> parse(
      String yaml, int lineBefore, Problems problems) {
    FrontMatterParser parser = new FrontMatterParser(lineBefore, problems);
    try {
      parser.read(new Parse(SETTINGS).parseString(parser.withHashes(yaml)).iterator());
      return Optional.of(parser.fields);
    } catch (NotFlatException nested) {
      problems.error(
          parser.line(nested.event.getStartMark()),
          garbled("only names with texts and lists can be read"));
    } catch (MarkedYamlEngineException garbled) {
      problems.error(parser.line(garbled.getProblemMark()), garbled(garbled.getProblem()));
    } catch (YamlEngineException garbled) {
      problems.error(lineBefore, garbled(String.valueOf(garbled.getMessage())));
    }
    return Optional.empty();
  }

  /**
   * In YAML a hash after a space begins a comment, which nobody who writes "Unit #3" knows: a value
   * that holds one is put in quotes.
   */
  private String withHashes(String yaml) {
    String[] lines = yaml.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = withHash(lines[i], lineBefore + 1 + i);
    }
    return String.join("\n", lines);
  }

  private String withHash(String line, int number) {
    int hash = line.indexOf(" #");
    Matcher value = VALUE.matcher(line);
    if (hash < 0 || !value.lookingAt() || hash < value.end()) {
      return line;
    }
    if (hash + 2 == line.length() || Character.isWhitespace(line.charAt(hash + 2))) {
      problems.warning(
          number,
          "What stands after the # is left out. If it belongs to the value, put the value into"
              + " \"double quotes\".");
      return line;
    }
    String text = line.substring(value.end()).stripTrailing();
    return line.substring(0, value.end()) + "'" + text.replace("'", "''") + "'";
  }

  private static String garbled(String reason) {
    return "This is not 'name: value' ("
        + reason
        + "). Put the value into \"double quotes\" if it holds a colon or begins with a bracket or"
        + " another sign.";
  }

  private void read(Iterator<Event> events) {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return;
    }
    Event top = events.next();
    if (top.getEventId() != Event.ID.MappingStart) {
      throw new NotFlatException(top);
    }
    for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
      add(field(key, events));
    }
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new NotFlatException(end);
    }
  }

  private FrontMatterField field(Event key, Iterator<Event> events) {
    Event value = events.next();
    boolean isList = value.getEventId() == Event.ID.SequenceStart;
    List<ScalarEvent> values = isList ? items(events) : List.of(scalar(value));
    return new FrontMatterField(
        scalar(key).getValue(),
        values.stream().map(ScalarEvent::getValue).toList(),
        isList,
        line(key.getStartMark()),
        values.stream().map(item -> line(item.getStartMark())).toList());
  }

  private static List<ScalarEvent> items(Iterator<Event> events) {
    List<ScalarEvent> items = new ArrayList<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.SequenceEnd;
        item = events.next()) {
      items.add(scalar(item));
    }
    return items;
  }

  private static ScalarEvent scalar(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar;
    }
    throw new NotFlatException(event);
  }

  private void add(FrontMatterField field) {
    FrontMatterField earlier = fields.putIfAbsent(field.key(), field);
    if (earlier != null) {
      problems.warning(
          field.line(),
          "'%s:' stands in line %d already; make one of the two."
              .formatted(field.key(), earlier.line()));
    }
  }

  private int line(Optional<Mark> mark) {
    return lineBefore + 1 + mark.map(Mark::getLine).orElse(0);
  }

  /** Something stands where only a text or a flat list may stand. */
  private static final class NotFlatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Event event;

    NotFlatException(Event event) {
      this.event = event;
    }
  }
}
