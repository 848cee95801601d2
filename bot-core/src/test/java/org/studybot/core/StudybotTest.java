package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Delivery.Post;
import org.studybot.core.event.Delivery.Reply;
import org.studybot.core.event.Delivery.Update;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.Script;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.KnowledgeException;

class StudybotTest {

  private final Studybot studybot = bot(new WordOverlap(Notes.catalogue()));

  @Test
  void answersAQuestionWithTheEntryAndWhereItComesFrom() {
    alone()
        .say("can confidentiality be broken?")
        .expect(
            Reply.class,
            "Common mistake",
            "Thinking that confidentiality may never be broken.",
            "Partnership working \u00b7 Level 3 \u00b7 partnership-working.md, line 15",
            "reviewed 1 November 2026");
  }

  @Test
  void showsASectionOfATopic() {
    alone()
        .say("tips partnership working")
        .expect(
            Reply.class,
            "Exam tips: Partnership working",
            "- Name two agencies and say what each of them brings.",
            "- Link every example to what changed for the child.");
  }

  @Test
  void definesATermByItsConceptAndATopicByItsSynopsis() {
    alone().say("define Key Person").expect(Reply.class, "Key person: The adult who knows");
    alone().say("define partnership working").expect(Reply.class, "Why families and services");
  }

  @Test
  void saysSoWhereTheNotesHaveNothingOfTheKindThatWasWanted() {
    alone()
        .say("marks session")
        .expect(Reply.class, "nothing under \u201cMarking points\u201d", "Notes taken at fixed");
  }

  @Test
  void saysPlainlyThatTheNotesDoNotAnswer() {
    alone()
        .say("photosynthesis")
        .expect(
            Reply.class, "Not in the notes", "\u201cphotosynthesis\u201d", "[Partnership working]")
        .press("Partnership working")
        .expect(Reply.class, "Partnership working");
  }

  @Test
  void unfoldsAndFoldsTheSectionsOfAPageInPlace() {
    alone()
        .say("topic partnership working")
        .expect(
            Reply.class,
            "Why families",
            "[Key concepts (2)]",
            "[Sources (2)]",
            "Open: Children Act 2004")
        .press("Key concepts (2)")
        .expect(Update.class, "Key person: The adult", "[Exam tips (2)]")
        .press("Hide: Key concepts")
        .expect(Update.class, "[Key concepts (2)]");
  }

  @Test
  void offersTheNearestTopicsForATopicThereIsNot() {
    alone().say("topic confidentiality").expect(Reply.class, "[Partnership working]");
  }

  @Test
  void answersInAGroupForTheAskerAloneUntilItIsShared() {
    Script script = inGroup().say("can confidentiality be broken?");
    assertThat(script.last())
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.class, reply -> assertThat(reply.audience()).isEqualTo(Audience.ASKER));
    script
        .press("Share with the channel")
        .expect(Post.class, "Thinking that confidentiality", "Shared by Sam");
  }

  @Test
  void sharesASectionToo() {
    inGroup()
        .say("tips partnership working")
        .press("Share with the channel")
        .expect(Post.class, "Exam tips: Partnership working", "Shared by Sam");
  }

  @Test
  void hasNothingToShareWhereNobodyElseIs() {
    assertThat(alone().say("tips partnership working").last().toString()).doesNotContain("Share");
  }

  @Test
  void showsTheRestInPlaceWhenAskedForMore() {
    alone()
        .say("what child families information partnership agencies intervals")
        .press("More (5)")
        .expect(Update.class, "Also in the notes", "Notes taken at fixed intervals");
  }

  @Test
  void listsTheTopics() {
    alone().say("topics").expect(Reply.class, "Partnership working (8 entries)");
  }

  @Test
  void isKindToButtonsOfOldMessages() {
    alone().press(new Action.Unknown()).expect(Reply.class, "Just ask again");
    alone().press(new Action.Share("gone")).expect(Reply.class, "Just ask again");
    alone().press(new Action.Unfold("gone", Kind.CONCEPT)).expect(Update.class, "Just ask again");
    alone().press(new Action.ShowMore("photosynthesis")).expect(Reply.class, "Just ask again");
  }

  @Test
  void asksForLessWhereTheTextIsTooLong() {
    alone().say("x".repeat(40_000)).expect(Reply.class, "up to 600 characters");
  }

  @Test
  void answersARepeatedEventOnce() {
    Inbound said = said("1", "topics");
    assertThat(studybot.handle(said).deliveries()).hasSize(1);
    assertThat(studybot.handle(said).toSend()).isEmpty();
  }

  @Test
  void handlesAnEventAfreshWhoseHandlingFailed() {
    AtomicBoolean broken = new AtomicBoolean(true);
    WordOverlap notes = new WordOverlap(Notes.catalogue());
    Studybot bot = bot(new Breakable(notes, broken));
    assertThatThrownBy(() -> bot.handle(said("1", "topics")))
        .isInstanceOf(KnowledgeException.class);
    broken.set(false);
    assertThat(bot.handle(said("1", "topics")).deliveries()).hasSize(1);
  }

  private static Inbound said(String eventId, String text) {
    Person person = new Person("college", "U1", "Sam", false);
    Conversation conversation =
        new Conversation("college", "C1", "", Scope.PERSONAL, Layout.THREAD);
    return new Inbound.Said(eventId, person, conversation, text);
  }

  private Script alone() {
    return new Script(fresh(), Scope.PERSONAL);
  }

  private Script inGroup() {
    return new Script(fresh(), Scope.GROUP);
  }

  private static Studybot bot(KnowledgeBase notes) {
    return Bots.on(notes);
  }

  private static Studybot fresh() {
    return bot(new WordOverlap(Notes.catalogue()));
  }
}
