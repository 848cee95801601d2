package org.studybot.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.Script;
import org.studybot.core.testing.WordOverlap;

/** Pages of notes that staff bring into a chat. */
class NotesTest {

  private static final String PAGE =
      """
      Outdoor play
      A line from nowhere
      Key concepts
      Risk benefit: weighing what a child gains against what may go wrong.
      Exam tips
      Name one risk and one benefit.
      """;

  private final Studybot bot = Bots.on(new WordOverlap(Notes.catalogue()));
  private final Script tutor =
      new Script(bot, Scope.PERSONAL, new Person("college", "T1", "Tutor", true));

  @Test
  void aPageIsLookedOverAndThenPublished() {
    tutor
        .bring(page("outdoor-play.txt", PAGE))
        .expect(Delivery.Reply.class, "Review: Outdoor play", "Key concepts: 1", "Exam tips: 1")
        .expect(Delivery.Reply.class, "Risk benefit: weighing", "What found no place", "nowhere")
        .press("Publish")
        .expect(Delivery.Update.class, "Published: Outdoor play");
  }

  @Test
  void aPageIsPublishedOnceAndAnotherOfItsNameTakesItsPlace() {
    tutor.bring(page("outdoor-play.txt", PAGE));
    Action publish = tutor.action("Publish");
    tutor.press(publish).press(publish).expect(Delivery.Update.class, "no longer here");
    tutor
        .bring(page("outdoor-play.txt", PAGE))
        .expect(Delivery.Reply.class, "takes the place of the page");
  }

  @Test
  void aPageThatIsDiscardedIsGone() {
    tutor.bring(page("outdoor-play.txt", PAGE));
    Action publish = tutor.action("Publish");
    tutor.press("Discard").expect(Delivery.Update.class, "Nothing of that page is kept.");
    tutor.press(publish).expect(Delivery.Update.class, "no longer here");
  }

  @Test
  void aPageOfTheOrdinaryNotesIsNotOverwritten() {
    tutor
        .bring(page("observation.txt", PAGE))
        .expect(Delivery.Reply.class, "There is a page of that name");
  }

  @Test
  void whatIsNoPageIsSaidToBeNone() {
    tutor.bring(page("shopping.txt", "milk\nbread\n"));
    tutor.expect(Delivery.Reply.class, "I cannot read that page", "no section that I know");
    tutor.bring(new BroughtFile("a.pdf", "%PDF-1.7".getBytes(UTF_8)));
    tutor.expect(Delivery.Reply.class, "I cannot read that page", "not plain text");
    tutor.bring(new BroughtFile("huge.txt", new byte[2 << 20]));
    tutor.expect(Delivery.Reply.class, "I cannot read that page", "larger than 1 MB");
    tutor.bring(page("../../etc/passwd", PAGE)).expect(Delivery.Reply.class, "Review: Outdoor");
    tutor.bring(page("", PAGE)).expect(Delivery.Reply.class, "Review: Outdoor play");
  }

  @Test
  void learnersCannotBringOrPublishAnything() {
    tutor.bring(page("outdoor-play.txt", PAGE));
    Action publish = tutor.action("Publish");
    Script sam = new Script(bot, Scope.PERSONAL);
    sam.bring(page("x.txt", PAGE)).expect(Delivery.Reply.class, "This is for staff");
    sam.press(publish).expect(Delivery.Reply.class, "This is for staff");
  }

  @Test
  void nothingCrossesTenants() {
    tutor.bring(page("outdoor-play.txt", PAGE));
    Action publish = tutor.action("Publish");
    new Script(bot, Scope.PERSONAL, new Person("elsewhere", "T2", "Tutor", true))
        .press(publish)
        .expect(Delivery.Update.class, "no longer here");
    assertThat(tutor.press(publish).last().toString()).contains("Published");
  }

  private static BroughtFile page(String name, String text) {
    return new BroughtFile(name, text.getBytes(UTF_8));
  }
}
