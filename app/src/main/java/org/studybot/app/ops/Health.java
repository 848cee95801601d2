package org.studybot.app.ops;

/** How a part of the program is, with a plain sentence. */
public sealed interface Health {

  String says();

  /** It works. */
  record Ok(String says) implements Health {}

  /** It does not, and so the program is not ready. */
  record Failing(String says) implements Health {}
}
