package org.studybot.knowledge.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

/**
 * Reads packs as they stand on disk. Broken notes make problems, never exceptions, and a broken
 * file never hides another. Safe for use by many threads.
 */
public final class PackReader {

  private static final int MOST_NAMED = 5;

  private final EntryIds ids;

  /** Entries are named by these ids: share one instance among all readers of a data folder. */
  public PackReader(EntryIds ids) {
    this.ids = ids;
  }

  /**
   * Reads some packs together; of topics that share an id the first is taken. Where there are
   * several packs, the names of files begin with the name of their pack's folder.
   */
  public PackReading read(List<Path> packs) {
    Reading reading = new Reading();
    packs.forEach(pack -> reading.add(folder(pack, packs.size() > 1)));
    return reading.finish(ids);
  }

  /** What stands in the packs that nobody will see: files that are not read, one problem a pack. */
  public static List<Problem> ignored(List<Path> packs) {
    return packs.stream()
        .flatMap(pack -> warning(folder(pack, packs.size() > 1).ignored()).stream())
        .toList();
  }

  private static Optional<Problem> warning(List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    String message =
        (names.size() == 1 ? "1 file is" : names.size() + " files are")
            + " ignored: "
            + shown
            + (names.size() > MOST_NAMED ? " and others" : "")
            + ". Studybot reads files that end in .md. To make pages of plain text into such, use"
            + " ./studybot import FILE --to PACK; put questions in GIFT under '## Questions' in a"
            + " page.";
    return Optional.of(new Problem(Problem.Severity.WARNING, names.getFirst(), 1, message));
  }

  private static PackFolder folder(Path pack, boolean named) {
    boolean page =
        Files.isRegularFile(pack) && pack.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    return page ? PackFolder.ofFile(pack) : PackFolder.list(pack, named);
  }

  private static final class Reading {

    private final Map<String, TopicFile> files = new LinkedHashMap<>();
    private final Map<String, Source> ownIds = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(PackFolder pack) {
      problems.addAll(pack.problems());
      for (PackFolder.PackFile packFile : pack.files()) {
        Problems found = new Problems(packFile.name());
        TopicFileReader.read(packFile, found).ifPresent(file -> add(file, found));
        problems.addAll(found.found());
      }
    }

    private void add(TopicFile file, Problems found) {
      TopicFile earlier = files.get(file.id());
      if (earlier == null) {
        List<Draft> drafts =
            file.drafts().stream().map(draft -> withUniqueId(draft, found)).toList();
        files.put(file.id(), file.withDrafts(drafts));
      } else {
        found.error(
            1,
            "Its name makes the same topic as %s ('%s'); rename one of the two files."
                .formatted(earlier.name(), file.id()));
      }
    }

    private Draft withUniqueId(Draft draft, Problems found) {
      Source earlier =
          draft.ownId().isEmpty() ? null : ownIds.putIfAbsent(draft.ownId(), draft.source());
      if (earlier == null) {
        return draft;
      }
      found.warning(
          draft.source().line(),
          "The id {#%s} is taken by %s; give this one another id, or none."
              .formatted(draft.ownId(), earlier));
      return draft.withoutId();
    }

    PackReading finish(EntryIds ids) {
      List<Draft> drafts = files.values().stream().flatMap(f -> f.drafts().stream()).toList();
      List<Entry> entries = ids.name(drafts);
      List<Topic> topics = new ArrayList<>();
      int from = 0;
      for (TopicFile file : files.values()) {
        int to = from + file.drafts().size();
        topics.add(file.topic(entries.subList(from, to)));
        from = to;
      }
      return new PackReading(
          topics,
          files.values().stream().flatMap(file -> file.questions().stream()).toList(),
          problems);
    }
  }
}
