package org.studybot.core.care;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** What is shown to somebody in danger, and to whoever gets in touch with them. */
public final class CareCards {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK)
          .withZone(ZoneOffset.UTC);

  private CareCards() {}

  /**
   * Help.
   *
   * @param rest what becomes of what was asked or sent besides, in a sentence; may be empty
   */
  public static Card help(Care care, String tenant, String rest) {
    CareGuide guide = care.guide();
    List<Block> blocks = new ArrayList<>();
    guide.opening().forEach(it -> blocks.add(new Block.Prose(it)));
    blocks.add(new Block.Heading("If you are in danger now"));
    blocks.add(new Block.Prose(guide.emergency()));
    blocks.add(new Block.Heading("People you can talk to"));
    blocks.add(Block.Items.bullets(guide.helplines().stream().map(CareCards::line).toList()));
    blocks.addAll(atCollege(care.contact()));
    care.toTell(tenant)
        .ifPresent(
            _ ->
                blocks.add(
                    new Block.Buttons(
                        List.of(
                            Button.plain(
                                "Ask somebody to get in touch", new Action.AskContact())))));
    blocks.add(new Block.Note(guide.limits()));
    if (!rest.isEmpty()) {
      blocks.add(new Block.Note(rest));
    }
    return new Card(guide.title(), blocks);
  }

  private static String line(Helpline line) {
    return line.name() + ": " + line.how() + ". " + line.hours() + ".";
  }

  private static List<Block> atCollege(@Nullable CareContact contact) {
    return Optional.ofNullable(contact)
        .map(
            it ->
                List.<Block>of(
                    new Block.Heading("At your college"),
                    new Block.Prose(it.name()),
                    Block.Items.bullets(it.ways())))
        .orElseGet(
            () ->
                List.of(
                    new Block.Prose(
                        "At your college, any member of staff you trust will listen.")));
  }

  /** Before anybody is told: what, and to whom. */
  static Card confirm(CareContact contact) {
    return Card.of(
        "Shall I ask them?",
        new Block.Prose(
            "I will tell %s your name, when you asked, and that you would like them to get in touch."
                    .formatted(contact.name())
                + " I tell them nothing else: not what you wrote."),
        new Block.Prose(
            "They may not see it at once. If you are in danger now, call the emergency number."),
        new Block.Buttons(
            List.of(
                Button.primary("Yes, ask them", new Action.TellContact()),
                Button.plain("No, tell nobody", new Action.KeepToMyself()))));
  }

  static Card told(CareContact contact) {
    return Card.of(
        "I have asked them",
        new Block.Prose(
            "%s will see your name and that you would like to be contacted."
                    .formatted(contact.name())
                + " You can also go to them yourself:"),
        Block.Items.bullets(contact.ways()));
  }

  static Card notTold(CareContact contact) {
    return Card.of(
        "I could not ask them",
        new Block.Prose(
            "Something went wrong on my side, so nobody was told. I am sorry. You can reach %s here:"
                .formatted(contact.name())),
        Block.Items.bullets(contact.ways()));
  }

  static Card keptToOneself() {
    return Card.of(
        "Nobody was told",
        new Block.Prose("That is all right. You can ask me for this at any time."));
  }

  /** A button of an old message, where there is nobody to tell any more. */
  static Card nobodyToTell(CareGuide guide) {
    return Card.of(
        guide.title(),
        new Block.Prose("There is nobody here whom I can ask. These people will listen:"),
        Block.Items.bullets(guide.helplines().stream().map(CareCards::line).toList()));
  }

  static List<Block> onHome(int waiting) {
    return List.of(
        new Block.Heading("Somebody asks you to get in touch"),
        new Block.Buttons(
            List.of(Button.primary("Show who waits (" + waiting + ")", new Action.ReviewCare()))));
  }

  static Card notForYou() {
    return Card.of("This is for the contact", new Block.Prose("Only they see who waits."));
  }

  /** For the contact: who waits. */
  public static Card waiting(List<CareRequest> requests) {
    List<Block> blocks = new ArrayList<>();
    if (requests.isEmpty()) {
      blocks.add(new Block.Prose("Nobody is waiting."));
    }
    for (CareRequest request : requests) {
      blocks.add(new Block.Prose(asks(request)));
      blocks.add(
          new Block.Buttons(
              List.of(Button.plain("I have been in touch", new Action.Contacted(request.id())))));
    }
    return new Card("Who asks you to get in touch", blocks);
  }

  /** For the contact, as a message of its own. */
  public static Card message(CareRequest request) {
    return Card.of(
        "Somebody asks you to get in touch",
        new Block.Prose(asks(request)),
        new Block.Note(
            "They pressed a button after the bot had told them about help. It does not know more, and"
                + " keeps nothing of what they wrote."),
        new Block.Buttons(
            List.of(Button.plain("I have been in touch", new Action.Contacted(request.id())))));
  }

  private static String asks(CareRequest request) {
    return "%s asked on %s (UTC) that you get in touch."
        .formatted(request.who(), DATE.format(request.at()));
  }
}
