package org.studybot.benchmarks.collection;

/**
 * A document of a corpus.
 *
 * @param title empty if it has none
 * @param text empty if there is only a title
 * @param line of the corpus file, counted from 1
 */
record Document(String id, String title, String text, int line) {

  boolean isEmpty() {
    return title.isBlank() && text.isBlank();
  }
}
