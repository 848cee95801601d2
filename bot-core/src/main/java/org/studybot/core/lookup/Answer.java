package org.studybot.core.lookup;

import java.util.List;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** What a lookup came to, before anybody thinks about how to show it. */
public sealed interface Answer {

  /**
   * Entries that answer a question, best first; at least one.
   *
   * @param again what to say to get the same answer again
   * @param readAs the question with its misspelt words put right; empty if it was taken as it is
   */
  record Found(String question, String again, List<Hit> hits, String readAs) implements Answer {
    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** Nothing answers the question for sure, but a few entries are close; at least one. */
  record Close(String question, List<Hit> hits, List<String> suggestions) implements Answer {
    public Close {
      hits = List.copyOf(hits);
      suggestions = List.copyOf(suggestions);
    }
  }

  /** The notes have nothing of the kind that was wanted, but other entries on the matter. */
  record FoundOthers(Kind wanted, String question, List<Hit> hits) implements Answer {
    public FoundOthers {
      hits = List.copyOf(hits);
    }
  }

  /** All entries of one kind in a topic; at least one. */
  record Section(Topic topic, Kind kind) implements Answer {}

  /** A topic's page with at most one section unfolded. */
  record Page(Topic topic, List<Kind> unfolded) implements Answer {
    public Page {
      unfolded = List.copyOf(unfolded);
    }
  }

  /** A topic's page with what it rests on unfolded. */
  record PageSources(Topic topic) implements Answer {}

  record Topics(List<Topic> topics) implements Answer {
    public Topics {
      topics = List.copyOf(topics);
    }
  }

  /** One entry, which somebody shows to the others. */
  record Shared(Entry entry, Topic topic) implements Answer {}

  /** The notes do not say. Each suggestion, asked instead, finds something. */
  record NotFound(String question, List<String> suggestions) implements Answer {
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** What can be asked, with a topic there really is as the example; empty if there is none. */
  record Help(String exampleTopic) implements Answer {}

  /**
   * Help was given, since the text speaks of danger to whoever wrote it; the usual answer beside.
   */
  record Helped(Answer usual) implements Answer {}

  record TooLong(int mostCharacters) implements Answer {}

  /** What a button was about is no longer there, or the button is older than this version. */
  record Outdated() implements Answer {}
}
