package org.studybot.knowledge.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.knowledge.Entry;

/**
 * Gives entries ids that stay the same while their text is moved or reworded lightly.
 *
 * <p>An id that the author wrote stands. Otherwise an entry gets the id of the former entry of its
 * kind with the same words; failing that, of the one most like it (see {@link Likeness}); and
 * failing that a new id, made from its kind and a fingerprint of its words, so that the same notes
 * get the same ids everywhere. Former entries are remembered also while their pack is not in use.
 *
 * <p>Safe for use by many threads. Processes that share a ledger file do no harm to each other: the
 * last to write wins, and what it did not know is found again by its words.
 */
public final class EntryIds {

  /** Five times the largest college we expect; beyond it, what was gone longest is forgotten. */
  private static final int MOST_REMEMBERED = 100_000;

  /** What an id looks like, given or written. */
  static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final Ledger ledger;

  private EntryIds(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Remembers as long as this object lives. */
  public static EntryIds inMemory() {
    return new EntryIds(new MemoryLedger());
  }

  /**
   * Remembers in a file, which is made when first needed. If it is broken, what is left of it is
   * used; if it cannot be written, ids are still given, and the log says so.
   */
  public static EntryIds keptIn(Path file) {
    return new EntryIds(new FileLedger(file));
  }

  /**
   * Names the entries of all packs in use, all at once and in their order.
   *
   * @param drafts no two of them with the same id of their own
   */
  public synchronized List<Entry> name(List<Draft> drafts) {
    List<Former> formers = ledger.load();
    List<String> ids = new Naming(drafts, formers).ids();
    List<Entry> entries = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      entries.add(drafts.get(i).named(ids.get(i)));
    }
    List<Former> remembered = remembered(entries, formers);
    if (!remembered.equals(formers)) {
      ledger.store(remembered);
    }
    return List.copyOf(entries);
  }

  /** Those in use first, then the others in their former order. */
  private static List<Former> remembered(List<Entry> entries, List<Former> formers) {
    List<Former> remembered = new ArrayList<>(entries.stream().map(Former::of).toList());
    Set<String> inUse = new HashSet<>();
    entries.forEach(entry -> inUse.add(entry.id()));
    formers.stream().filter(former -> !inUse.contains(former.id())).forEach(remembered::add);
    return remembered.subList(0, Math.min(MOST_REMEMBERED, remembered.size()));
  }

  /** Where former entries are remembered. */
  interface Ledger {

    List<Former> load();

    void store(List<Former> formers);
  }

  private static final class MemoryLedger implements Ledger {

    private List<Former> formers = List.of();

    @Override
    public List<Former> load() {
      return formers;
    }

    @Override
    public void store(List<Former> remembered) {
      formers = List.copyOf(remembered);
    }
  }
}
