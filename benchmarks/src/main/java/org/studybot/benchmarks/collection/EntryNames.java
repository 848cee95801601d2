package org.studybot.benchmarks.collection;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;

/**
 * Names for the entries of a pack that people can read and write: the topic's id, a colon, and the
 * entry's term or the beginning of its text ("partnership-working: Consent"), or in brackets a kind
 * for all entries of that kind ("partnership-working: (exam_tip)"). Ids would not do: they are made
 * from the words of an entry, so a corrected comma could change one where nothing remembers it. A
 * hyphen stands for no entry at all.
 */
final class EntryNames implements JudgementFile.Naming {

  private static final String NONE = "-";

  private final Catalogue notes;

  EntryNames(Catalogue notes) {
    this.notes = notes;
  }

  @Override
  public List<String> ids(String name) throws UnknownNameException {
    if (name.equals(NONE)) {
      return List.of();
    }
    int colon = name.indexOf(':');
    String topic = name.substring(0, Math.max(0, colon)).strip();
    List<Entry> entries =
        notes
            .topic(topic)
            .orElseThrow(() -> new UnknownNameException("'" + name + "' begins with no topic's id"))
            .entries();
    List<Entry> meant = meant(entries, name.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
    boolean many = name.endsWith(")") && !meant.isEmpty();
    if (meant.size() != 1 && !many) {
      throw new UnknownNameException("'%s' fits %d entries, not one".formatted(name, meant.size()));
    }
    return meant.stream().map(Entry::id).toList();
  }

  private static List<Entry> meant(List<Entry> entries, String words) {
    for (Kind kind : Kind.values()) {
      if (words.equals("(" + kind.code() + ")")) {
        return those(entries, entry -> entry.kind() == kind);
      }
    }
    List<Entry> defining = those(entries, entry -> entry.term().equalsIgnoreCase(words));
    return defining.isEmpty()
        ? those(entries, entry -> entry.text().toLowerCase(Locale.ROOT).startsWith(words))
        : defining;
  }

  private static List<Entry> those(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).toList();
  }
}
