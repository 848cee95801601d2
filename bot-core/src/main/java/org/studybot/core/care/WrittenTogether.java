package org.studybot.core.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes words apart that were written without spaces, as {@code iwanttodie}: into as few known
 * words as there can be. Nothing is taken apart that is known as it stands, that makes too few
 * words to be a sentence ("therapist"), or mostly the shortest ones ("information").
 */
final class WrittenTogether {

  private static final int SHORTEST_TEXT = 8;
  private static final int FEWEST_WORDS = 3;

  /** Shorter words are taken only from a list: nearly every two letters are short for something. */
  private static final int SHORTEST_WORD = 3;

  private static final int LONGEST_WORD = 16;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE;

  private final Set<String> shortWords = new HashSet<>();
  private final Spelling spelling;

  WrittenTogether(Lexicon lexicon, Spelling spelling) {
    lexicon.group("shortest").forEach(shortWords::addAll);
    this.spelling = spelling;
  }

  /** The words it is made of; the word itself where it is one. */
  List<Token> apart(Token token) {
    String text = token.word();
    if (text.length() < SHORTEST_TEXT || spelling.knows(text)) {
      return List.of(token);
    }
    List<String> words = fewestWords(text);
    return isSentence(words) ? tokens(words, token) : List.of(token);
  }

  private static boolean isSentence(List<String> words) {
    long longer = words.stream().filter(it -> it.length() >= SHORTEST_WORD).count();
    return words.size() >= FEWEST_WORDS && 2 * longer >= words.size();
  }

  private static List<Token> tokens(List<String> words, Token whole) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      tokens.add(new Token(word, whole.first() && tokens.isEmpty(), whole.quoted()));
    }
    return tokens;
  }

  /**
   * Empty where it cannot be taken apart. Words have a greatest length, so it takes linear time.
   */
  private List<String> fewestWords(String text) {
    int[] fewest = new int[text.length() + 1];
    int[] begins = new int[text.length() + 1];
    for (int end = 1; end <= text.length(); end++) {
      fewest[end] = IMPOSSIBLE;
      for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
        if (fewest[begin] < fewest[end] - 1 && isWord(text.substring(begin, end))) {
          fewest[end] = fewest[begin] + 1;
          begins[end] = begin;
        }
      }
    }
    return fewest[text.length()] == IMPOSSIBLE ? List.of() : words(text, begins);
  }

  private boolean isWord(String part) {
    return part.length() < SHORTEST_WORD ? shortWords.contains(part) : spelling.knows(part);
  }

  private static List<String> words(String text, int[] begins) {
    List<String> words = new ArrayList<>();
    for (int end = text.length(); end > 0; end = begins[end]) {
      words.addFirst(text.substring(begins[end], end));
    }
    return words;
  }
}
