package org.studybot.knowledge.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.pack.UnreadableNoteException;

/** Shapes of pages that staff have, and what is read of each. */
class PageCasesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Key person: the adult                    | Key person=the adult
          - 关键人员：成人                            | 关键人员=成人
          Key person: an adult\\nTeam: all the others | Key person=an adult; Team=all the others
          Key person\\tthe adult\\nTeam\\tall others    | Key person=the adult; Team=all others
          Term\\tMeaning\\nTeam\\tall others            | Team=all others
          - Member: a mem-\\n  ber of the team        | Member=a member of the team
          - Care: well-\\n  being, well-being         | Care=well-being, well-being
          - Care: child-\\n  centred                  | Care=child-centred
          \uF0D8 Team: all others                    | Team=all others
          - Start: the method __init__ and **more**  | Start=the method __init__ and more
          - Volume: 10<sup>3</sup> m                 | Volume=10³ m
          - Sum: 2*3*4 and 2**8                      | Sum=2*3*4 and 2**8
          """)
  void readsConcepts(String lines, String concepts) throws UnreadableNoteException {
    String text = lines.replace("\\n", "\n").replace("\\t", "\t");

    assertThat(concepts("A page\n\nKey concepts\n" + text + "\n")).isEqualTo(concepts);
  }

  @Test
  void readsAMarkdownTableOfTerms() throws UnreadableNoteException {
    assertThat(
            concepts("A page\n\nKey concepts\n\n| Term | Meaning |\n|---|---|\n| Team | all |\n"))
        .isEqualTo("Team=all");
  }

  @Test
  void saysWhereItJoinedAWordThatWasBroken() throws UnreadableNoteException {
    assertThat(read("A page\n\nKey concepts\n- Team: a mem-\n  ber\n").notes())
        .containsExactly(
            "Line 5: “mem-ber” was joined to “member”; put the hyphen back if it belongs there.");
  }

  @Test
  void readsAHeadingBehindASign() throws UnreadableNoteException {
    ImportedPage page =
        read("A page\n\nKey concepts\n- Team: all.\n⚠️ Common mistakes:\n✔️ Thinking that.\n");

    assertThat(page.topic().entries(Kind.MISCONCEPTION)).hasSize(1);
    assertThat(page.topic().entries(Kind.CONCEPT)).hasSize(1);
    assertThat(page.unplaced()).isEmpty();
  }

  @Test
  void copiesQuestionsInGift() throws IOException {
    Path page = folder.resolve("a.txt");
    Files.writeString(
        page, "A page\n\nTips\n- Read.\n\nQuestions\n\n::Key concepts::Who? {\n=me\n~you\n}\n");

    ImportedPage read = PageImporter.read(page);

    assertThat(read.questions()).isEqualTo("::Key concepts::Who? {\n=me\n~you\n}");
    assertThat(read.unplaced()).isEmpty();
    assertThat(PageImporter.packText(read)).endsWith("## Questions\n\n" + read.questions() + "\n");
  }

  @Test
  void hasNoPlaceForQuestionsThatAreNotInGift() throws UnreadableNoteException {
    ImportedPage page = read("A page\n\nTips\n- Read.\n\nQuestions\n\nWho is it?\n");

    assertThat(page.questions()).isEmpty();
    assertThat(page.unplaced()).extracting(UnplacedLine::text).contains("Who is it?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#separator:tab\n#html:true\nWho?\tme\nWhere?\there\n",
        "Who? | me\nWhere? | here\nWhen? | now\n",
        "Who?\tme\nWhere?\there\n"
      })
  void saysThatItIsAListOfCards(String cards) throws IOException {
    assertThat(refusal(cards)).contains("a list of cards, as Anki and Quizlet export them");
  }

  @Test
  void saysThatItIsGift() throws IOException {
    assertThat(refusal("::T::Who? {=me ~you}\n\nWhere? {=here}\n")).contains("GIFT");
  }

  private String refusal(String text) throws IOException {
    Path page = folder.resolve("cards.txt");
    Files.writeString(page, text);
    ImportReport report = PageImporter.importPages(List.of(page), folder.resolve("pack"), false);
    assertThat(report.complete()).isFalse();
    return report.summary();
  }

  private static String concepts(String text) throws UnreadableNoteException {
    return String.join(
        "; ",
        read(text).topic().entries(Kind.CONCEPT).stream()
            .map(entry -> entry.term() + "=" + entry.text())
            .toList());
  }

  private static ImportedPage read(String text) throws UnreadableNoteException {
    return PageImporter.read("a-page.txt", text.getBytes(UTF_8));
  }
}
