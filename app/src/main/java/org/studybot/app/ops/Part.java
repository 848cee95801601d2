package org.studybot.app.ops;

/** What was seen of one part of the program. */
public record Part(String name, Health health) {

  public boolean ok() {
    return health instanceof Health.Ok;
  }
}
