package org.studybot.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.card.Card;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.lookup.LookupCards;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** A card for every kind of answer that a lookup has, out of notes as long as real ones. */
final class LookupSamples {

  private static final String QUESTION =
      "can I ever break confidentiality when a child is at risk?";

  private final Lookup lookup = new Lookup(new WordOverlap(StarterNotes.catalogue()));
  private final Topic topic = StarterNotes.catalogue().topics().getFirst();
  private final Map<String, Card> cards = new LinkedHashMap<>();

  private LookupSamples() {}

  static Map<String, Card> all() {
    return new LookupSamples().collect();
  }

  private Map<String, Card> collect() {
    List<Hit> hits = found().hits();
    List<String> near = StarterNotes.catalogue().topics().stream().map(Topic::title).toList();
    say("help", "help");
    say("all topics", "topics");
    say("answer", QUESTION);
    cards.put("answer with all that was found", LookupCards.all(found(), true));
    add("answer to misspelt words", new Answer.Found("safegarding", "", hits, "safeguarding"));
    add("answer for a direct message", new Answer.Shared(hits.getFirst().entry(), topic));
    cards.put(
        "answer shared by somebody", LookupCards.sharedBy("Sam", LookupCards.card(found(), false)));
    add("close answer", new Answer.Close(QUESTION, hits.subList(0, 3), near));
    add("other kinds", new Answer.FoundOthers(Kind.EXAM_TIP, "confidentiality", hits));
    say("definition", "define key person");
    for (Kind kind : Kind.values()) {
      add("section: " + kind.heading(), new Answer.Section(topic, kind));
    }
    add("page, folded", new Answer.Page(topic, List.of()));
    add("page, unfolded", new Answer.Page(topic, List.of(Kind.CONCEPT)));
    add("page, sources unfolded", new Answer.PageSources(topic));
    add("not in the notes", new Answer.NotFound("photosynthesis", near));
    add("not in the notes, nothing near", new Answer.NotFound("photosynthesis", List.of()));
    add("no topics", new Answer.Topics(List.of()));
    add("too long", new Answer.TooLong(CommandParser.MAX_LENGTH));
    add("outdated", new Answer.Outdated());
    return cards;
  }

  private Answer.Found found() {
    if (lookup.answer(new Command.Ask(QUESTION)) instanceof Answer.Found found) {
      return found;
    }
    throw new IllegalStateException("the notes should have this: " + QUESTION);
  }

  private void say(String name, String words) {
    if (!(CommandParser.parse(words) instanceof Command.OfNotes command)) {
      throw new IllegalStateException("this should be a command: " + words);
    }
    add(name, lookup.answer(command));
  }

  private void add(String name, Answer answer) {
    cards.put(name, LookupCards.card(answer, true));
  }
}
