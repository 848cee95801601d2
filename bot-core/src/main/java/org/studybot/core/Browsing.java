package org.studybot.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.Wording;
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.LookupCards;
import org.studybot.core.quiz.TopicOptions;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Topic;

/** What a channel shows of the notes while somebody types: nothing is said to anybody yet. */
final class Browsing {

  private static final int PREVIEW = 160;
  private static final int MOST = 100;

  private final KnowledgeBase knowledge;

  Browsing(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  List<Field.Option> topics(String begun, int most) {
    String words = Wording.cut(Wording.tidy(begun), CommandParser.MAX_LENGTH);
    Stream<Topic> topics =
        words.isEmpty()
            ? knowledge.catalogue().topics().stream()
            : knowledge.suggest(words, MOST).stream()
                .flatMap(suggestion -> knowledge.topicNamed(suggestion.name()).stream());
    return topics.distinct().limit(most).map(TopicOptions::of).toList();
  }

  List<Found> find(String words, int from, int most) {
    String question = Wording.cut(Wording.tidy(words), CommandParser.MAX_LENGTH);
    Stream<Hit> hits =
        question.isEmpty() ? synopses() : nearest(question, Math.min(from + most, MOST));
    return hits.skip(from).limit(most).map(Browsing::found).toList();
  }

  private Stream<Hit> nearest(String question, int most) {
    return knowledge.nearest(new Query(question, EnumSet.allOf(Kind.class), most)).stream();
  }

  private Stream<Hit> synopses() {
    Catalogue notes = knowledge.catalogue();
    return notes.topics().stream()
        .flatMap(topic -> first(topic).stream().map(entry -> new Hit(entry, topic, 0)));
  }

  private static Optional<Entry> first(Topic topic) {
    return Stream.concat(topic.entries(Kind.SYNOPSIS).stream(), topic.entries().stream())
        .findFirst();
  }

  private static Found found(Hit hit) {
    Card card = LookupCards.card(new Answer.Shared(hit.entry(), hit.topic()), false);
    String name = hit.entry().term().isEmpty() ? hit.topic().title() : hit.entry().term();
    return new Found(
        name + " \u00b7 " + hit.entry().kind().label(), preview(hit.entry().text()), card);
  }

  private static String preview(String text) {
    String line = Wording.tidy(text);
    String cut = Wording.cut(line, PREVIEW);
    return cut.length() < line.length() ? cut + "\u2026" : cut;
  }
}
