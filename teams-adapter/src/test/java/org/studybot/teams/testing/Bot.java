package org.studybot.teams.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.studybot.core.Studybot;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;

/** The real bot with a few notes, which can be made slow or broken. */
public final class Bot {

  private Bot() {}

  public static Studybot quick() {
    return with(new WordOverlap(Notes.catalogue()));
  }

  /** Goes through this before every search. */
  public static Studybot searching(UnaryOperator<Query> before) {
    return with(new Searching(new WordOverlap(Notes.catalogue()), before));
  }

  private static Studybot with(KnowledgeBase knowledge) {
    return Bots.on(knowledge);
  }

  private record Searching(KnowledgeBase knowledge, UnaryOperator<Query> before)
      implements KnowledgeBase {

    @Override
    public Catalogue catalogue() {
      return knowledge.catalogue();
    }

    @Override
    public Findings search(Query query) {
      return knowledge.search(before.apply(query));
    }

    @Override
    public List<Hit> nearest(Query query) {
      return knowledge.nearest(before.apply(query));
    }

    @Override
    public Optional<Topic> topicNamed(String words) {
      return knowledge.topicNamed(words);
    }

    @Override
    public List<Suggestion> suggest(String begun, int limit) {
      return knowledge.suggest(begun, limit);
    }

    @Override
    public void close() {}
  }
}
