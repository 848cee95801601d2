package org.studybot.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.teams.trust.PersonToken;
import org.studybot.teams.trust.SignedIn;
import org.studybot.teams.trust.Staff;

/**
 * A person's own page within Teams. What they press there is pressed in their own chat with the
 * bot, where a quiz is played; everything else is shown on the page. Safe for use by many threads.
 */
public final class TeamsTab {

  private final PersonToken tokens;
  private final Staff staff;
  private final Handling handling;
  private final PersonalChats chats;

  TeamsTab(PersonToken tokens, Staff staff, Handling handling, PersonalChats chats) {
    this.tokens = tokens;
    this.staff = staff;
    this.handling = handling;
    this.chats = chats;
  }

  /**
   * What the page shows now.
   *
   * @param authorization the header in which Teams says who it is; refused if it proves nothing
   * @param eventId the page's own id for what was pressed
   */
  public Card press(
      Optional<String> authorization,
      String eventId,
      Action action,
      Map<String, List<String>> values) {
    SignedIn caller = tokens.person(authorization);
    Person person =
        new Person(
            Addresses.PREFIX + caller.tenant(),
            caller.id(),
            caller.name(),
            staff.includes(caller.id()));
    Optional<Conversation> chat = chats.of(person);
    Conversation place = chat.orElseGet(() -> PersonalChats.nowhere(person));
    var pressed = new Inbound.Pressed("tab " + eventId, person, place, action, values);
    return handling.aloof(pressed).deliveries().stream()
        .filter(TeamsTab::canBeShown)
        .findFirst()
        .map(Delivery::card)
        .orElseGet(() -> chat.isPresent() ? inTheChat() : noChat());
  }

  private static boolean canBeShown(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Dialog _, Delivery.Update _, Delivery.Reply _ -> true;
      case Delivery.Post _, Delivery.Show _ -> false;
    };
  }

  private static Card inTheChat() {
    return back("It is in your chat", "Go to your chat with me: it goes on there.");
  }

  private static Card noChat() {
    return back(
        "Write to me first",
        "Quizzes are played in your own chat with me. Write \u201chello\u201d to me there, then try"
            + " again.");
  }

  private static Card back(String title, String text) {
    return Card.of(
        title,
        new Block.Prose(text),
        new Block.Buttons(List.of(Button.plain("My studies", new Action.OpenHome()))));
  }
}
