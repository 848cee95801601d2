package org.studybot.benchmarks.collection;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;

/**
 * Where a collection is read from.
 *
 * @param questions id and question; for a pack, id, set and question
 * @param judgements question id, document and grade; for a pack, the document is an entry's name
 */
public record CollectionFiles(Path questions, Path judgements) {

  /** A corpus whose documents become entries: id, title, text. */
  public TestCollection withCorpus(Path corpus) {
    return withCorpus(corpus, Set.of());
  }

  /**
   * The same without the documents that a list names, an id a line: what only they answer, these
   * notes cannot answer.
   */
  public TestCollection withCorpus(Path corpus, Path absent) {
    Faults faults = new Faults(absent);
    Set<String> ids =
        TabbedFile.read(absent, 1, faults).stream()
            .map(line -> line.field(0).strip())
            .collect(toSet());
    faults.refuse();
    return withCorpus(corpus, ids);
  }

  private TestCollection withCorpus(Path corpus, Set<String> absent) {
    List<Document> all = CorpusFile.read(corpus);
    List<Document> present = all.stream().filter(one -> !absent.contains(one.id())).toList();
    List<String> remarks = new ArrayList<>();
    remark(
        remarks, present.stream().filter(Document::isEmpty).count(), "empty documents in", corpus);
    remark(
        remarks, absent.size() - (all.size() - present.size()), "absent documents not in", corpus);
    return collection(
        DocumentNotes.of(present, corpus),
        QuestionFile.read(questions),
        JudgementFile.read(judgements, List::of),
        remarks);
  }

  /** A pack of notes, as the bot reads it. */
  public TestCollection withPack(Path pack) {
    PackReading reading = new PackReader(EntryIds.inMemory()).read(List.of(pack));
    Catalogue notes = new Catalogue(reading.topics());
    return collection(
        notes,
        QuestionFile.readWithSets(questions),
        JudgementFile.read(judgements, new EntryNames(notes)),
        reading.problems().stream().map(Object::toString).toList());
  }

  private TestCollection collection(
      Catalogue notes,
      List<Asked> asked,
      Map<String, Map<String, Integer>> grades,
      List<String> remarks) {
    List<Asked> judged = asked.stream().filter(one -> grades.containsKey(one.id())).toList();
    if (judged.isEmpty()) {
      throw new CollectionException(
          List.of("no question of %s is judged in %s".formatted(questions, judgements)));
    }
    List<String> all = new ArrayList<>(remarks);
    remark(
        all,
        asked.size() - judged.size(),
        "questions not asked, for want of judgements, in",
        questions);
    remark(all, grades.size() - judged.size(), "judged questions missing from", questions);
    return new TestCollection(notes, judged, grades, all);
  }

  private static void remark(List<String> remarks, long number, String what, Path file) {
    if (number > 0) {
      remarks.add("%,d %s %s".formatted(number, what, file));
    }
  }
}
