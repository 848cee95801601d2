package org.studybot.slack;

/**
 * What Slack delivered lacks something that every delivery of its kind has. Its message never
 * repeats what was sent, and it has no stack trace: it ends one call and concerns nothing else.
 */
final class MalformedCall extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedCall(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
