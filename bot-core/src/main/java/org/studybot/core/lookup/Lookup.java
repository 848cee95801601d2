package org.studybot.core.lookup;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.Wording;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Topic;

/** Answers commands out of the notes. Safe for use by many threads. */
public final class Lookup {

  /** How many entries are looked for; the first few are shown, the others wait behind "more". */
  static final int LIMIT = 10;

  private final KnowledgeBase knowledge;

  public Lookup(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  public Answer answer(Command.OfNotes command) {
    return switch (command) {
      case Command.Ask(var question) -> ask(question);
      case Command.Show(var kind, var about) -> show(kind, about);
      case Command.ShowTopic(var about) -> showTopic(about);
      case Command.ListTopics() -> new Answer.Topics(knowledge.catalogue().topics());
      case Command.Help() -> new Answer.Help(exampleTopic());
      case Command.TooLong() -> new Answer.TooLong(CommandParser.MAX_LENGTH);
    };
  }

  /** What the notes say to these words, whatever they are; cut to what a question may have. */
  public Answer lookUp(String words) {
    String question = Wording.cut(Wording.tidy(words), CommandParser.MAX_LENGTH);
    return question.isEmpty() ? new Answer.Help(exampleTopic()) : ask(question);
  }

  /** The page of a topic, with the given sections unfolded. */
  public Answer page(String topicId, List<Kind> unfolded) {
    return knowledge
        .catalogue()
        .topic(topicId)
        .<Answer>map(topic -> new Answer.Page(topic, unfolded))
        .orElseGet(Answer.Outdated::new);
  }

  /** The page of a topic, with what it rests on unfolded. */
  public Answer sources(String topicId) {
    return knowledge
        .catalogue()
        .topic(topicId)
        .<Answer>map(Answer.PageSources::new)
        .orElseGet(Answer.Outdated::new);
  }

  /** One section of a topic, if both are still there. */
  public Answer section(String topicId, Kind kind) {
    return knowledge
        .catalogue()
        .topic(topicId)
        .flatMap(topic -> section(topic, kind))
        .orElseGet(Answer.Outdated::new);
  }

  /** One entry, if it is still there. */
  public Answer entry(String entryId) {
    Catalogue catalogue = knowledge.catalogue();
    return catalogue
        .entry(entryId)
        .flatMap(
            entry ->
                catalogue
                    .topic(entry.topicId())
                    .<Answer>map(topic -> new Answer.Shared(entry, topic)))
        .orElseGet(Answer.Outdated::new);
  }

  private Answer ask(String question) {
    return switch (search(question, EnumSet.allOf(Kind.class))) {
      case Findings.Found(var hits, var readAs) ->
          new Answer.Found(question, question, hits, readAs);
      case Findings.Close(var hits, var suggestions) ->
          new Answer.Close(question, hits, suggestions);
      case Findings.NotFound(var suggestions) -> new Answer.NotFound(question, suggestions);
    };
  }

  private Answer show(Kind kind, String about) {
    Optional<Answer> known = kind == Kind.CONCEPT ? definition(about) : Optional.empty();
    return known
        .or(() -> knowledge.topicNamed(about).flatMap(topic -> section(topic, kind)))
        .orElseGet(() -> showEntries(kind, about));
  }

  /** A term is defined by its own entry; a topic, where no term has that name, by its synopsis. */
  private Optional<Answer> definition(String about) {
    return switch (search(about, Set.of(Kind.CONCEPT))) {
      case Findings.Found(var hits, var readAs)
          when hits.getFirst().entry().term().equalsIgnoreCase(about.strip()) ->
          Optional.of(found(Kind.CONCEPT, about, hits, readAs));
      case Findings.Found _, Findings.Close _, Findings.NotFound _ ->
          knowledge.topicNamed(about).flatMap(topic -> section(topic, Kind.SYNOPSIS));
    };
  }

  private Answer showEntries(Kind kind, String about) {
    if (search(about, Set.of(kind)) instanceof Findings.Found(var hits, var readAs)) {
      return found(kind, about, hits, readAs);
    }
    return switch (search(about, EnumSet.allOf(Kind.class))) {
      case Findings.Found(var hits, var _) -> new Answer.FoundOthers(kind, about, hits);
      case Findings.Close(var hits, var suggestions) -> new Answer.Close(about, hits, suggestions);
      case Findings.NotFound(var suggestions) -> new Answer.NotFound(about, suggestions);
    };
  }

  private static Answer found(Kind kind, String about, List<Hit> hits, String readAs) {
    return new Answer.Found(about, CommandParser.phrase(kind, about), hits, readAs);
  }

  private Answer showTopic(String about) {
    return knowledge
        .topicNamed(about)
        .<Answer>map(topic -> new Answer.Page(topic, List.of()))
        .orElseGet(() -> topicNearest(about));
  }

  private Answer topicNearest(String about) {
    return switch (search(about, EnumSet.allOf(Kind.class))) {
      case Findings.Found(var hits, var _) -> new Answer.NotFound(about, topics(hits));
      case Findings.Close(var hits, var _) -> new Answer.NotFound(about, topics(hits));
      case Findings.NotFound(var suggestions) -> new Answer.NotFound(about, suggestions);
    };
  }

  private static List<String> topics(List<Hit> hits) {
    return hits.stream().map(hit -> hit.topic().title()).distinct().limit(3).toList();
  }

  private static Optional<Answer> section(Topic topic, Kind kind) {
    return topic.entries(kind).isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Section(topic, kind));
  }

  private Findings search(String text, Set<Kind> kinds) {
    return knowledge.search(new Query(text, kinds, LIMIT));
  }

  private String exampleTopic() {
    List<Topic> topics = knowledge.catalogue().topics();
    return topics.isEmpty() ? "" : topics.getFirst().title();
  }
}
