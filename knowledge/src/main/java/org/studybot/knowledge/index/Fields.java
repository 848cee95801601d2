package org.studybot.knowledge.index;

import java.util.List;

/** The fields of a document: each entry is one, and each passage of an entry. */
final class Fields {

  /** The entry's number: its place in the catalogue, from 0. */
  static final String NUMBER = "number";

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

  /** Of a passage: the stems of its words and of the topic's names. Entries have none. */
  static final String PASSAGE = "passage";

  /** Of a passage: its vector. */
  static final String VECTOR = "vector";

  /** Of a passage: what its vector is kept under. */
  static final String KEY = "key";

  /** Of a passage: which part of the entry it is, by its code. */
  static final String PART = "part";

  /** Those whose terms a question is looked up in. */
  static final List<String> OF_WORDS = List.of(TEXT, EXACT, PAIRS, TERM, TITLE, PASSAGE);

  private Fields() {}
}
