package org.studybot.core.lookup;

import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** What can be asked, with an example that works. */
final class HelpCard {

  private HelpCard() {}

  static Card of(String exampleTopic) {
    String example = exampleTopic.isEmpty() ? "a topic" : exampleTopic;
    return Card.of(
        "Ask me about your notes",
        new Block.Prose("Ask in your own words, or start with one of these:"),
        Block.Items.bullets(
            List.of(
                "define \u2026: what a term means",
                "tips \u2026: exam tips",
                "mistakes \u2026: common mistakes to avoid",
                "marks \u2026: what examiners give marks for",
                "topic \u2026: the whole page of a topic",
                "quiz \u2026: questions to practise, alone or with others",
                "topics: what there is",
                "home: what to review, your results, your settings",
                "help: this list")),
        new Block.Prose("For example: tips " + example),
        new Block.Buttons(
            List.of(
                Button.primary("All topics", new Action.Say("topics")),
                Button.plain(Button.fitting("Tips: " + example), new Action.Say("tips " + example)),
                Button.plain("Start a quiz", new Action.Say("quiz")),
                Button.plain("My studies", new Action.Say("home")))),
        new Block.Note(
            "I only answer out of your college's notes, word for word, and say where each answer"
                + " comes from."));
  }
}
