package org.studybot.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.lookup.LookupCards;
import org.studybot.knowledge.WebAddress;

/** The sample set of cards, by name: what learners really get, and the extremes of every block. */
public final class CardSamples {

  private static final String NASTY =
      "<!channel> <@U123> @everyone *bold* _it_ ~no~ `code` [a](http://evil.example) <b>&amp;</b>"
          + " \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \ud83d\udc69\u200d\ud83c\udfeb"
          + " https://evil.example/x ${jndi:ldap://x} \\ \" '";

  private CardSamples() {}

  /** Cards as lookups give them. */
  public static Map<String, Card> fromLookups() {
    Map<String, Card> cards = new LinkedHashMap<>();
    Lookup lookup = new Lookup(new WordOverlap(Notes.catalogue()));
    for (String said :
        List.of(
            "can confidentiality be broken?",
            "tips partnership working",
            "define key person",
            "topic observation",
            "topics",
            "help",
            "photosynthesis")) {
      if (CommandParser.parse(said) instanceof Command.OfNotes command) {
        cards.put(said, LookupCards.card(lookup.answer(command), true));
      }
    }
    return cards;
  }

  /** Every card of a quiz with questions of all types, played with good and bad moves. */
  public static Map<String, Card> fromQuizzes() {
    Map<String, Card> cards = new LinkedHashMap<>();
    for (Layout layout : Layout.values()) {
      Classroom room =
          new Classroom(Scope.GROUP, layout, Classroom.these(SampleQuestions.all())).playAll();
      room.cards()
          .forEach(card -> cards.put(layout + " " + cards.size() + " " + card.title(), card));
    }
    return cards;
  }

  /** Every block, small, hostile, huge and repeated. */
  public static Map<String, Card> extremes() {
    Map<String, Card> cards = new LinkedHashMap<>();
    cards.put("every block", new Card("Every block", everyBlock("Some words.")));
    cards.put("hostile text", new Card(NASTY, everyBlock(NASTY)));
    cards.put("long text", new Card("Long text", everyBlock("A long sentence. ".repeat(400))));
    cards.put("one endless word", new Card("Endless", everyBlock("x".repeat(7000))));
    cards.put(
        "emoji only", new Card("Emoji", everyBlock("\ud83d\udc69\u200d\ud83c\udfeb".repeat(1500))));
    cards.put("many blocks", new Card("Many blocks", manyBlocks()));
    cards.put("many choices", new Card("Many choices", List.of(manyChoices())));
    cards.put(
        "nothing done, nothing to do",
        Card.of("Progress", new Block.Progress(0, 0, "Nobody has started yet")));
    cards.put("many links", Card.of("Many links", new Block.Links(manyLinks())));
    cards.put("no blocks", new Card("No blocks", List.of()));
    return cards;
  }

  private static List<Block> everyBlock(String text) {
    return List.of(
        new Block.Heading(text),
        new Block.Prose(text),
        new Block.Quote("Concept", text, text, text, Size.LARGE),
        new Block.Quote("Exam tip", "", text, "notes.md, line 3", Size.SMALL),
        Block.Items.bullets(List.of(text, "second", text)),
        new Block.Items(
            List.of(
                new Item("A.", "", text),
                new Item("B.", text, text),
                new Item("", text, text),
                new Item("\u2713", "Right answer", text))),
        new Block.Divider(),
        new Block.Choices(
            List.of(
                new Block.Choice("A", text, new Action.Say("a")),
                new Block.Choice("B", "short", new Action.Say("b")))),
        new Block.Form(fields(text), Button.primary("Send", new Action.Say("send"))),
        new Block.Progress(3, 10, text),
        new Block.Buttons(
            List.of(
                Button.primary("First", new Action.Say("first")),
                Button.plain("x".repeat(Button.MAX_LABEL), new Action.Say("second")))),
        new Block.Links(links(text)),
        new Block.Note(text));
  }

  private static List<Link> links(String text) {
    String longest = "https://example.org/" + "x".repeat(WebAddress.LONGEST - 20);
    return List.of(
        new Link("Open: Children Act 1989", new WebAddress("https://example.org/act")),
        new Link(Button.fitting(text), new WebAddress(longest)),
        new Link("x".repeat(Button.MAX_LABEL), new WebAddress("https://example.org/?a=1&b='2'")));
  }

  private static Block manyChoices() {
    return new Block.Choices(
        IntStream.range(0, 30)
            .mapToObj(
                place ->
                    new Block.Choice(
                        Integer.toString(place + 1),
                        "Choice " + place,
                        new Action.Say("c" + place)))
            .toList());
  }

  private static List<Link> manyLinks() {
    return IntStream.range(0, 60)
        .mapToObj(
            number -> new Link("Open: " + number, new WebAddress("https://example.org/" + number)))
        .toList();
  }

  private static List<Field> fields(String text) {
    List<Field.Option> options =
        IntStream.range(0, 8)
            .mapToObj(place -> new Field.Option("key" + place, Button.fitting(place + ". " + text)))
            .toList();
    return List.of(
        new Field.Text("words", text),
        new Field.Pick("one", text, options, false),
        new Field.Pick("many", text, options, true));
  }

  private static List<Block> manyBlocks() {
    return IntStream.range(0, 120)
        .<Block>mapToObj(
            number ->
                number % 10 == 9
                    ? new Block.Buttons(
                        List.of(Button.plain("Press " + number, new Action.Say("n" + number))))
                    : new Block.Prose("Paragraph " + number))
        .toList();
  }
}
