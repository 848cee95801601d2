package org.studybot.core.command;

import org.studybot.knowledge.Kind;

/** What a learner wants. */
public sealed interface Command {

  /** A question in free words. */
  record Ask(String question) implements Command {}

  /** One kind of entry about something: "tips X", "define X". */
  record Show(Kind kind, String about) implements Command {}

  /** The whole page of a topic: "topic X". */
  record ShowTopic(String about) implements Command {}

  /** What topics there are. */
  record ListTopics() implements Command {}

  record Help() implements Command {}

  /** The text is longer than any question. */
  record TooLong() implements Command {}
}
