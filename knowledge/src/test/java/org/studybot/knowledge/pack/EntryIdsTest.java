package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;

class EntryIdsTest {

  private final EntryIds ids = EntryIds.inMemory();

  @TempDir Path folder;

  @Test
  void sameNotesGetTheSameIdsEverywhere() {
    String[] notes = {"Name the guide.", "Link every point to the child."};

    assertThat(names(ids, tips(notes)))
        .isEqualTo(names(EntryIds.inMemory(), tips(notes)))
        .allMatch(id -> id.matches("tip-[0-9a-f]{10}"));
  }

  @Test
  void idsStayWhenEntriesAreMoved() {
    List<String> before = names(ids, tips("Name the guide.", "Link it.", "Plan your time."));

    assertThat(names(ids, tips("Plan your time.", "Name the guide!", "Link it.")))
        .containsExactly(before.get(2), before.get(0), before.get(1));
    assertThat(names(ids, List.of(draft(Kind.EXAM_TIP, "other-topic", "", "Link it."))))
        .containsExactly(before.get(1));
  }

  @Test
  void idsStayWhenTextIsRewordedLightly() {
    String id = names(ids, tips("Always name the statutory guide that you rest on.")).getFirst();

    assertThat(
            names(
                ids,
                tips("Plan your time.", "Always name the statutory guide you are resting on.")))
        .last()
        .isEqualTo(id);
    assertThat(names(ids, tips("Whatever else you do, bring a pen."))).doesNotContain(id);
  }

  @Test
  void theMostAlikeEntryInheritsTheId() {
    String id = names(ids, tips("one two three four five six")).getFirst();

    assertThat(names(ids, tips("one two three four x y", "one two three four five y")))
        .last()
        .isEqualTo(id);
  }

  @Test
  void aConceptKeepsItsIdWithItsTermAndASynopsisWithItsTopic() {
    List<Draft> before =
        List.of(
            draft(Kind.CONCEPT, "care", "Key person", "Somebody a child trusts."),
            draft(Kind.SYNOPSIS, "care", "", "All about care."));
    List<Draft> after =
        List.of(
            draft(Kind.SYNOPSIS, "care", "", "Written from scratch in other words."),
            draft(Kind.CONCEPT, "play", "Key Person", "A named adult in nursery."));

    assertThat(names(ids, after.reversed()))
        .isEqualTo(names(EntryIds.inMemory(), after.reversed()));
    List<String> former = names(EntryIds.inMemory(), before);
    EntryIds remembering = EntryIds.inMemory();
    remembering.name(before);
    assertThat(names(remembering, after)).containsExactly(former.get(1), former.get(0));
  }

  @Test
  void kindsNeverShareIds() {
    ids.name(tips("Name the guide."));

    assertThat(names(ids, List.of(draft(Kind.MARKING_POINT, "t", "", "Name the guide."))))
        .allMatch(id -> id.startsWith("mark-"));
  }

  @Test
  void equalTextsGetDifferentIdsThatStay() {
    List<String> before = names(ids, tips("Same.", "Same!", "Same?"));

    assertThat(before).doesNotHaveDuplicates().allMatch(id -> id.length() <= 40);
    assertThat(names(ids, tips("Same.", "Same.", "Same."))).isEqualTo(before);
  }

  @Test
  void aNewTextNeverTakesTheIdOfAnEntryThatOnceReadThatWay() {
    String first = names(ids, tips("one two three four five")).getFirst();
    names(ids, tips("one two three four seven"));

    List<String> both = names(ids, tips("one two three four seven", "one two three four five"));

    assertThat(both).first().isEqualTo(first);
    assertThat(both).doesNotHaveDuplicates();
  }

  @Test
  void anOwnIdStandsAndStaysWhenTheAuthorTakesItAway() {
    Draft own =
        new Draft("my-id", Kind.EXAM_TIP, "t", "", "A tip.", List.of(), new Source("t.md", 1));

    assertThat(names(ids, List.of(own))).containsExactly("my-id");
    assertThat(names(ids, tips("A tip."))).containsExactly("my-id");
  }

  @Test
  void aPackThatIsAwayForAWhileFindsItsIdsAgain() {
    List<String> before = names(ids, tips("Name the guide.", "Link it."));
    ids.name(tips("Something else."));
    ids.name(List.of());

    assertThat(names(ids, tips("Name the guide.", "Link it."))).isEqualTo(before);
  }

  @Test
  void remembersInAFile() {
    Path file = folder.resolve("data/entry-ids.txt");
    String id = names(EntryIds.keptIn(file), tips("Always name the guide you use.")).getFirst();

    assertThat(names(EntryIds.keptIn(file), tips("Always name the guide you used.")))
        .containsExactly(id);
    assertThat(folder.resolve("data").toFile().list()).containsExactly("entry-ids.txt");
  }

  @Test
  void goesOnWithWhatIsLeftOfABrokenFile() throws IOException {
    Path file = folder.resolve("entry-ids.txt");
    List<String> before =
        names(EntryIds.keptIn(file), tips("Name the guide you use.", "Plan your time well."));
    List<String> lines = Files.readAllLines(file);
    Files.writeString(
        file, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 9));

    assertThat(
            names(EntryIds.keptIn(file), tips("Name the guide you used.", "Plan your time well.")))
        .isEqualTo(before);
  }

  @Test
  void startsAnewWhenTheFileIsSomethingElse() throws IOException {
    Path file = folder.resolve("entry-ids.txt");
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);
    List<String> expected = names(EntryIds.inMemory(), tips("Name the guide."));

    assertThat(names(EntryIds.keptIn(file), tips("Name the guide."))).isEqualTo(expected);
    assertThat(names(EntryIds.keptIn(file), tips("Name a guide."))).isNotEmpty();
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1);
  }

  @Test
  void givesIdsAlsoWhereNothingCanBeWritten() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("entry-ids.txt");

    assertThat(names(EntryIds.keptIn(blocked), tips("Name the guide."))).hasSize(1);
  }

  @Test
  void namesLargePacksThatWereAllReworded() {
    Random random = new Random(7);
    List<String> texts =
        IntStream.range(0, 5_000).mapToObj(i -> "note " + i + " " + words(random)).toList();
    List<String> before = names(ids, tips(texts.toArray(String[]::new)));
    List<String> reworded = texts.stream().map(text -> text + " indeed").toList();

    assertThat(names(ids, tips(reworded.toArray(String[]::new)))).isEqualTo(before);
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      int rank = (int) Math.pow(5000, random.nextDouble());
      words.add("w" + rank);
    }
    return String.join(" ", words);
  }

  private static List<String> names(EntryIds ids, List<Draft> drafts) {
    return ids.name(drafts).stream().map(Entry::id).toList();
  }

  private static List<Draft> tips(String... texts) {
    return Stream.of(texts).map(text -> draft(Kind.EXAM_TIP, "t", "", text)).toList();
  }

  private static Draft draft(Kind kind, String topic, String term, String text) {
    return new Draft("", kind, topic, term, text, List.of(), new Source(topic + ".md", 1));
  }
}
