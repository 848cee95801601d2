package org.studybot.slack;

import java.time.InstantSource;

/** What keeps the bot within Slack's limits; the same for everything that this process sends. */
record Traffic(Pace pace, Pauses pauses) {

  static Traffic real() {
    return new Traffic(Pace.real(), new Pauses(InstantSource.system()));
  }
}
