package org.studybot.knowledge;

/**
 * Where an entry stands in the notes.
 *
 * @param file the file's name within its pack, with forward slashes
 * @param line counted from 1
 */
public record Source(String file, int line) {

  public Source {
    if (file.isBlank() || line < 1) {
      throw new IllegalArgumentException("no such place: " + file + " line " + line);
    }
  }

  @Override
  public String toString() {
    return file + ", line " + line;
  }
}
