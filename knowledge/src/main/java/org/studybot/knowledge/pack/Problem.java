package org.studybot.knowledge.pack;

/**
 * Something in a pack that its author should look at.
 *
 * @param file the file's name within its pack, or the pack's own name
 * @param line counted from 1
 * @param message for people who write notes: what is wrong, and what to do
 */
public record Problem(Severity severity, String file, int line, String message) {

  /** How much is missing because of it. */
  public enum Severity {
    /** The whole file, or the whole pack, is left out until this is mended. */
    ERROR,
    /** The file is in use; a part of it may be missing or may look odd. */
    WARNING
  }

  @Override
  public String toString() {
    String label =
        switch (severity) {
          case ERROR -> "Error";
          case WARNING -> "Warning";
        };
    return label + " in " + file + ", line " + line + ": " + message;
  }
}
