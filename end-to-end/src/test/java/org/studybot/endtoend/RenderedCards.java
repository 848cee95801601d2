package org.studybot.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sample cards that the tests of a channel's module have rendered, one file a channel. */
enum RenderedCards {
  SLACK("slack-adapter"),
  TEAMS("teams-adapter"),
  WEB("app");

  private final String module;

  RenderedCards(String module) {
    this.module = module;
  }

  Path file() {
    Path file = Path.of("..", module, "target", "rendered-cards.json");
    if (!Files.exists(file)) {
      throw new AssertionError(
          "There are no cards to look at. Run the tests of "
              + module
              + " first: RenderedSamplesTest writes them.");
    }
    return file;
  }
}
