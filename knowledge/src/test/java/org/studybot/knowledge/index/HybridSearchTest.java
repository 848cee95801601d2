package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.encoder.MiniLmEncoder;
import org.studybot.knowledge.encoder.SentenceEncoder;

/** Search with the real encoder, on a few notes. */
class HybridSearchTest {

  private static final SentenceEncoder ENCODER = MiniLmEncoder.load().orElseThrow();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when may I tell other people what a family told me | Confidentiality
          reporting a coworker who is dangerous for kids      | Whistleblowing
          safegaurding lead                                  | Designated safeguarding lead
          """)
  void findsWhatIsMeantThoughOtherWordsAreUsed(String question, String term) {
    try (LuceneKnowledgeBase notes = open(ChildcareNotes.catalogue(), ENCODER)) {
      assertThat(notes.nearest(Query.of(question, 1)))
          .singleElement()
          .satisfies(hit -> assertThat(hit.entry().term()).isEqualTo(term));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"how do volcanoes erupt", "pizza recipe", "what is the capital of France", "?!"})
  void saysSoWhenNothingFits(String question) {
    try (LuceneKnowledgeBase notes = open(ChildcareNotes.catalogue(), ENCODER)) {
      assertThat(notes.search(Query.of(question, 5))).isInstanceOf(Findings.NotFound.class);
    }
  }

  /** Each shares all the words that tell with some entry, and asks for nothing in it. */
  @ParameterizedTest
  @ValueSource(strings = {"I'm bored of notes", "what's your plan", "example of a group"})
  void isNotTakenInByTheOneWordOfAShortQuestion(String question) {
    try (LuceneKnowledgeBase notes = open(ChildcareNotes.catalogue(), ENCODER)) {
      assertThat(notes.search(Query.of(question, 5))).isNotInstanceOf(Findings.Found.class);
    }
  }

  /** In notes of one topic its name stands everywhere, and so tells hardly anything. */
  @Test
  void answersWhoNamesTheOnlyTopicAndHasSomethingToSuggestToWhoAsksForAnother() {
    Catalogue one = new Catalogue(List.of(ChildcareNotes.play()));
    try (LuceneKnowledgeBase notes = open(one, ENCODER)) {
      assertThat(notes.search(Query.of("play", 5))).isInstanceOf(Findings.Found.class);
      assertThat(notes.search(Query.of("how do volcanoes erupt", 5)))
          .asInstanceOf(type(Findings.NotFound.class))
          .satisfies(nothing -> assertThat(nothing.suggestions()).isNotEmpty());
    }
  }

  /** In so little nothing is rare, and nothing is known of what else people may ask. */
  @Test
  void answersOutOfASingleEntry() {
    Entry only =
        new Entry(
            "safeguarding/1",
            Kind.SYNOPSIS,
            "safeguarding",
            "",
            "What to do when you are worried about a child.",
            List.of(),
            new Source("safeguarding.md", 1));
    Topic topic =
        new Topic("safeguarding", "Safeguarding", "", List.of(), List.of(), null, List.of(only));
    try (LuceneKnowledgeBase notes = open(new Catalogue(List.of(topic)), ENCODER)) {
      assertThat(notes.search(Query.of("worried about a child", 5)))
          .isInstanceOf(Findings.Found.class);
      assertThat(notes.search(Query.of("how do volcanoes erupt", 5)))
          .isNotInstanceOf(Findings.Found.class);
    }
  }

  @Test
  void saysHowAMisspeltQuestionWasRead() {
    try (LuceneKnowledgeBase notes = open(ChildcareNotes.catalogue(), ENCODER)) {
      assertThat(notes.search(Query.of("What is confidentialty?", 5)))
          .asInstanceOf(type(Findings.Found.class))
          .satisfies(found -> assertThat(found.readAs()).isEqualTo("What is confidentiality?"));
      assertThat(notes.search(Query.of("What is confidentiality?", 5)))
          .asInstanceOf(type(Findings.Found.class))
          .satisfies(found -> assertThat(found.readAs()).isEmpty());
    }
  }

  @Test
  void findsOnlyWhatIsOfAWantedKind() {
    try (LuceneKnowledgeBase notes = open(ChildcareNotes.catalogue(), ENCODER)) {
      List<Hit> hits =
          notes.nearest(new Query("safeguarding children", EnumSet.of(Kind.EXAM_TIP), 20));
      assertThat(hits).isNotEmpty().allMatch(hit -> hit.entry().kind() == Kind.EXAM_TIP);
    }
  }

  @Test
  void encodesNothingAgainAfterARestartAndOnlyWhatWasEdited() {
    Counting encoder = new Counting();
    open(ChildcareNotes.catalogue(), encoder).close();
    assertThat(encoder.encoded).hasSizeGreaterThan(ChildcareNotes.catalogue().size());

    encoder.encoded.clear();
    open(ChildcareNotes.catalogue(), encoder).close();
    assertThat(encoder.encoded).isEmpty();

    open(withNewText(ChildcareNotes.catalogue(), "Quite another text."), encoder).close();
    assertThat(encoder.encoded).singleElement().asString().endsWith("Quite another text.");
  }

  @Test
  void buildsAnewForAnotherModelAndForNone() {
    Counting encoder = new Counting();
    open(ChildcareNotes.catalogue(), ENCODER).close();
    try (LuceneKnowledgeBase notes = LuceneKnowledgeBase.open(folder, ChildcareNotes.catalogue())) {
      assertThat(notes.nearest(Query.of("confidentiality", 1))).isNotEmpty();
    }
    open(ChildcareNotes.catalogue(), encoder).close();
    assertThat(encoder.encoded).isNotEmpty();
  }

  @Test
  void staysOnItsFeetWithNoNotesAtAll() {
    try (LuceneKnowledgeBase notes = open(new Catalogue(List.of()), ENCODER)) {
      assertThat(notes.search(Query.of("anything", 5))).isInstanceOf(Findings.NotFound.class);
    }
  }

  private LuceneKnowledgeBase open(Catalogue notes, SentenceEncoder encoder) {
    return LuceneKnowledgeBase.open(folder, notes, encoder);
  }

  private static Catalogue withNewText(Catalogue notes, String text) {
    List<Topic> topics = new ArrayList<>(notes.topics());
    Topic topic = topics.getLast();
    List<Entry> entries = new ArrayList<>(topic.entries());
    Entry last = entries.removeLast();
    entries.add(
        new Entry(
            last.id(),
            last.kind(),
            last.topicId(),
            last.term(),
            text,
            last.phrasings(),
            last.source()));
    topics.set(topics.size() - 1, ChildcareNotes.with(topic, entries));
    return new Catalogue(topics);
  }

  /** The real encoder under another name, which notes what it is given to index. */
  private static final class Counting implements SentenceEncoder {

    private final List<String> encoded = new ArrayList<>();

    @Override
    public String model() {
      return "counting";
    }

    @Override
    public float[] encode(String text) {
      return ENCODER.encode(text);
    }

    @Override
    public List<float[]> encodeAll(List<String> texts) {
      encoded.addAll(texts);
      return ENCODER.encodeAll(texts);
    }
  }
}
