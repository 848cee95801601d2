package org.studybot.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a pack.
 *
 * @param id unique in a catalogue; short, of lower-case letters, digits and hyphens
 * @param course the course or qualification; empty if the page does not say
 * @param aliases other names of the topic
 * @param synonyms what means the same in these notes, beyond what is known of English anyway
 * @param sources what the page rests on
 * @param lastReviewed when somebody last checked the page; null if the page does not say
 * @param entries in the order of the page
 */
public record Topic(
    String id,
    String title,
    String course,
    List<String> aliases,
    List<SynonymSet> synonyms,
    List<Reference> sources,
    @Nullable LocalDate lastReviewed,
    List<Entry> entries) {

  public Topic {
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a topic needs an id and a title");
    }
    aliases = List.copyOf(aliases);
    synonyms = List.copyOf(synonyms);
    sources = List.copyOf(sources);
    entries = List.copyOf(entries);
  }

  /** A page that names no synonyms. */
  public Topic(
      String id,
      String title,
      String course,
      List<String> aliases,
      List<Reference> sources,
      @Nullable LocalDate lastReviewed,
      List<Entry> entries) {
    this(id, title, course, aliases, List.of(), sources, lastReviewed, entries);
  }

  /** The entries of one kind, in the order of the page. */
  public List<Entry> entries(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
