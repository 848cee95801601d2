package org.studybot.teams.install;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands that Teams offers where somebody writes to the bot; it shows twelve at most. */
final class BotCommands {

  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("topics", "What there is in the notes");
    ALL.put("define", "What a term means, as in: define key person");
    ALL.put("tips", "Exam tips on something");
    ALL.put("mistakes", "Common mistakes to avoid");
    ALL.put("marks", "What examiners give marks for");
    ALL.put("topic", "The whole page of a topic");
    ALL.put("quiz", "Questions to practise, as in: quiz safeguarding 5");
    ALL.put("next", "In a quiz: the next question, or the answer to this one");
    ALL.put("pause", "Pauses a quiz");
    ALL.put("stop", "Ends a quiz");
    ALL.put("score", "How you have done in a quiz");
    ALL.put("help", "What you can say");
  }

  private BotCommands() {}

  static ArrayNode json() {
    ArrayNode commands = JsonNodeFactory.instance.arrayNode();
    ALL.forEach(
        (title, description) ->
            commands.addObject().put("title", title).put("description", description));
    return commands;
  }
}
