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
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.knowledge.WebAddress;

/** Notes and questions that mean no good, or that come from far away. */
final class HostileSamples {

  private static final Map<String, String> TEXTS =
      texts(
          "pings", "<!channel> <!here> <!everyone> <@U123> <#C123> @here @channel <at>Sam</at>",
          "links",
              "https://evil.example/x www.evil.example [tips](https://evil.example) <https://evil.example|tips> mailto:a@evil.example",
          "Slack's markup",
              "*bold* _italic_ ~gone~ `code` ```block``` > quote :smile: &lt;b&gt; <!date^0^{date}|x>",
          "Markdown",
              "# Heading\n\n- a list\n1. another\n\n| a | b |\n|---|---|\n\n**bold** _it_ ![x](https://evil.example/x.png)",
          "HTML",
              "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; </div><style>*{display:none}</style>",
          "templates", "${title} {{DATE(2026-11-25T10:00:00Z, SHORT)}} {{name}} %s \\u0041",
          "Arabic",
              "\u0627\u0644\u0634\u062e\u0635 \u0627\u0644\u0631\u0626\u064a\u0633\u064a \u064a\u0639\u0631\u0641 \u0627\u0644\u0637\u0641\u0644 \u0648\u0623\u0633\u0631\u062a\u0647 (2004) \u062c\u064a\u062f\u0627.",
          "Hebrew among English",
              "The term \u05d0\u05d3\u05dd \u05de\u05e4\u05ea\u05d7 (key person) has 3 parts.",
          "turned around", "\u202eevil si siht\u202c and this is not; \u2067isolated\u2069",
          "emoji",
              "\ud83d\udc69\u200d\ud83c\udfeb\ud83c\uddec\ud83c\udde7\ud83d\udc4d\ud83c\udffd 1\ufe0f\u20e3 :+1: \u2764\ufe0f",
          "piled marks",
              "H\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309e\u0310\u0311\u0312\u0313llo",
          "Chinese",
              "\u5173\u952e\u4eba\u5458\u662f\u6700\u4e86\u89e3\u513f\u7ae5\u548c\u5bb6\u5ead\u7684\u5de5\u4f5c\u4eba\u5458\u3002"
                  .repeat(6),
          "long words",
              "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft "
                  .repeat(3),
          "10,000 letters", "The named person knows the child. ".repeat(295));

  /** All that an address may hold and a reader of markup might trip over. */
  private static final WebAddress ADDRESS =
      new WebAddress("https://a.example:8443/'onload=x()/*_~!$;,@b.example&quot;%3Cb%3E?a=1&b#c");

  private HostileSamples() {}

  static Map<String, Card> all() {
    Map<String, Card> cards = new LinkedHashMap<>();
    TEXTS.forEach((name, text) -> cards.put(name, card(text)));
    cards.put("50 options", fifty());
    return cards;
  }

  private static Card card(String text) {
    return Card.of(
        text,
        new Block.Heading(text),
        new Block.Quote("Concept", text, text, text, Size.LARGE),
        new Block.Quote("Exam tip", "", text, text, Size.SMALL),
        new Block.Items(List.of(Item.of(text), new Item("B.", text, text))),
        new Block.Choices(
            List.of(
                new Block.Choice("A", text, new Action.Say("a")),
                new Block.Choice("B", text, new Action.Say("b")))),
        new Block.Buttons(
            List.of(
                Button.primary(Button.fitting(text.strip()), new Action.Say(Button.fitting(text))),
                Button.plain("All topics", new Action.Say("topics")))),
        new Block.Links(List.of(new Link(Button.fitting(text.strip()), ADDRESS))),
        new Block.Note(text));
  }

  private static Card fifty() {
    return Card.of(
        "Question 1 of 1",
        new Block.Prose("Which of these fifty is it?"),
        new Block.Choices(
            IntStream.rangeClosed(1, 50)
                .mapToObj(
                    number ->
                        new Block.Choice(
                            "" + number,
                            "This is option number " + number + ".",
                            new Action.Say("o" + number)))
                .toList()));
  }

  private static Map<String, String> texts(String... namesAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int at = 0; at < namesAndTexts.length; at += 2) {
      texts.put(namesAndTexts[at], namesAndTexts[at + 1]);
    }
    return texts;
  }
}
