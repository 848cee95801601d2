package org.studybot.core.lookup;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Item;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** Entries of the notes as blocks, always with where they come from. */
public final class Quotes {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

  private Quotes() {}

  static Block of(Hit hit, Size size) {
    return of(hit.entry(), hit.topic(), size);
  }

  public static Block of(Entry entry, Topic topic, Size size) {
    return new Block.Quote(
        entry.kind().label(), entry.term(), entry.text(), source(entry, topic), size);
  }

  /** A section of a page: a paragraph for the synopsis, else a list. */
  static Block section(Topic topic, Kind kind) {
    Stream<Item> items = topic.entries(kind).stream().map(Quotes::item);
    return kind == Kind.SYNOPSIS
        ? new Block.Prose(items.map(Item::line).collect(Collectors.joining("\n\n")))
        : new Block.Items(items.toList());
  }

  /** Where a whole page comes from. */
  public static String source(Topic topic) {
    return joined(topic.title(), topic.course(), reviewed(topic));
  }

  /** Where an entry comes from. */
  public static String source(Entry entry, Topic topic) {
    return joined(topic.title(), topic.course(), entry.source().toString(), reviewed(topic));
  }

  private static Item item(Entry entry) {
    return new Item("", entry.term(), entry.text());
  }

  private static String reviewed(Topic topic) {
    return topic.lastReviewed() == null ? "" : "reviewed " + DATE.format(topic.lastReviewed());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00b7 "));
  }
}
