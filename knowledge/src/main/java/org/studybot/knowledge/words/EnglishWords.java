package org.studybot.knowledge.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The words of English, of all its regions, with inflected forms, proper names and the terms of the
 * sciences: some 500,000, out of SCOWL and WordNet. Read on first use and then kept, in about 3 MB.
 * Words are asked for in lower case and the letters a to z. Safe for use by many threads.
 */
public final class EnglishWords {

  private EnglishWords() {}

  /** Whether a large dictionary has it. Of words of one or two letters none is known. */
  public static boolean isWord(String word) {
    return isCommon(word) || Rare.WORDS.contains(word);
  }

  /** Whether a dictionary of the usual size has it. */
  public static boolean isCommon(String word) {
    return Common.WORDS.contains(word);
  }

  /** Whether English writes this word with just these accents: "café", "zürich". */
  public static boolean isAccented(String word) {
    return Accented.WORDS.contains(word);
  }

  /** Bytes held once all lists are in use. */
  static int bytes() {
    return Common.WORDS.bytes() + Rare.WORDS.bytes() + Accented.WORDS.bytes();
  }

  private static WordTable read(String name) {
    try (InputStream list = EnglishWords.class.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return WordTable.read(list);
    } catch (IOException damaged) {
      throw new UncheckedIOException(name + " cannot be read", damaged);
    }
  }

  private static final class Common {
    static final WordTable WORDS = read("common.txt.gz");
  }

  private static final class Rare {
    static final WordTable WORDS = read("rare.txt.gz");
  }

  private static final class Accented {
    static final WordTable WORDS = read("accented.txt.gz");
  }
}
