package org.studybot.teams.install;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What can be done with the notes from where somebody writes, and with a message. */
final class MessageExtension {

  private MessageExtension() {}

  static ObjectNode of(AppDetails app) {
    ObjectNode extension = JsonNodeFactory.instance.objectNode().put("botId", app.id());
    extension.putArray("commands").add(search()).add(lookUp());
    return extension;
  }

  private static ObjectNode search() {
    ObjectNode command =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", "search")
            .put("type", "query")
            .put("title", "Search the notes")
            .put("description", "Find an entry of the notes and put it into your message")
            .put("initialRun", true);
    command.putArray("context").add("compose").add("commandBox");
    command
        .putArray("parameters")
        .addObject()
        .put("name", "words")
        .put("title", "Words")
        .put("description", "What to look for, in your own words")
        .put("inputType", "text");
    return command;
  }

  private static ObjectNode lookUp() {
    ObjectNode command =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", "lookUp")
            .put("type", "action")
            .put("title", "Look this up")
            .put("description", "See what the notes say about a message")
            .put("fetchTask", true);
    command.putArray("context").add("message");
    return command;
  }
}
