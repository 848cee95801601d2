package org.studybot.knowledge;

/** The notes or their index are broken in a way that nobody inside can mend. */
public class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KnowledgeException(String message) {
    super(message);
  }

  public KnowledgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
