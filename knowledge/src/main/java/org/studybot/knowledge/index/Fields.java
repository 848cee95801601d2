package org.studybot.knowledge.index;

/** The fields of a document; each entry is one document. */
final class Fields {

  /** The entry's id, stored. */
  static final String ID = "id";

  /** The entry's kind, as one word. */
  static final String KIND = "kind";

  /** Stems of the entry's own words (term, text and phrasings) and of the topic's names. */
  static final String TEXT = "text";

  /** The same words as they are written. */
  static final String EXACT = "exact";

  /** Pairs of neighbouring stems of the entry's own words: the cheap form of a phrase. */
  static final String PAIRS = "pairs";

  /** Stems of what is defined. */
  static final String TERM = "term";

  /** Stems of the topic's title and aliases. */
  static final String TITLE = "title";

  private Fields() {}
}
