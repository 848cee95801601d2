package org.studybot.core.question.match;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.core.question.match.Token.Kind;
import org.studybot.knowledge.words.EnglishWords;

/**
 * An answer in words, without punctuation and articles, short forms written out and numbers in
 * figures. It may be a list of items, which may come in any order.
 *
 * @param tokens words, numbers, and signs that carry meaning
 * @param items what stands between commas and "and"; one item if it is no list
 */
record Prose(List<Token> tokens, List<List<Token>> items) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** After these the first letter of the alphabet is no article: "A level". */
  private static final Set<String> GRADED =
      Set.of("level", "levels", "star", "road", "grade", "team", "and", "or");

  /** Words that joined with their neighbour would be another word: "not able", "may be". */
  private static final Set<String> KEPT_APART =
      Set.of(
          "no", "not", "never", "without", "nor", "in", "on", "to", "may", "be", "all", "every",
          "some", "any", "is", "or", "so", "for", "of", "at", "by", "as", "it", "per", "how");

  /** With a hyphen after the first syllable these are other words: "re-sign", "un-ionised". */
  private static final Set<String> HYPHENATED =
      Set.of(
          "resign",
          "recover",
          "reform",
          "recreation",
          "recreate",
          "remark",
          "resent",
          "relay",
          "release",
          "represent",
          "coop",
          "unionised",
          "unionized",
          "multiply",
          "recount",
          "redress",
          "reserve",
          "resort",
          "restrain",
          "retreat",
          "resound",
          "repress",
          "recollect");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  Prose {
    tokens = List.copyOf(tokens);
    items = List.copyOf(items);
  }

  static Prose of(String text) {
    List<Token> spoken = Numerals.inFigures(inDate(spoken(Tokenizer.tokens(text))));
    List<List<Token>> items = new ArrayList<>();
    List<Token> item = new ArrayList<>();
    for (Token token : spoken) {
      if (token.kind() == Kind.PUNCTUATION
          ? ",;\u2022".contains(token.text())
          : token.isWord("and")) {
        items.add(item);
        item = new ArrayList<>();
      } else if (token.kind() != Kind.PUNCTUATION) {
        item.add(token);
      }
    }
    items.add(item);
    items.removeIf(List::isEmpty);
    List<Token> all = spoken.stream().filter(it -> it.kind() != Kind.PUNCTUATION).toList();
    return new Prose(all, isList(items) ? items : List.of(all));
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** The same words; in a list, in any order of its items. */
  boolean sameAs(Prose given) {
    return same(tokens, given.tokens)
        || (tokens.size() != given.tokens.size() && joined(this).equals(joined(given)))
        || (isList() && pairs(given, Slips.NONE_FORGIVEN));
  }

  /** The same words but for a slip or two. */
  boolean nearTo(Prose given, Slips forgiven) {
    return !isOtherForShort(tokens, given.tokens)
        && (forgiven.between(tokens, given.tokens) <= Slips.MOST
            || (isList() && pairs(given, forgiven)));
  }

  private boolean isList() {
    return items.size() > 1;
  }

  private static boolean isList(List<List<Token>> items) {
    return items.size() > 1
        && items.stream()
            .allMatch(
                item ->
                    item.stream().allMatch(Token::isWord)
                        && item.stream().anyMatch(word -> word.text().length() > 2));
  }

  private boolean pairs(Prose given, Slips forgiven) {
    List<List<Token>> left = new ArrayList<>(spread(given));
    return items.size() == left.size()
        && items.stream().allMatch(item -> takeNearest(item, left, forgiven));
  }

  /** A list of single words may come without commas: "work rest play". */
  private List<List<Token>> spread(Prose given) {
    boolean singleWords = items.stream().allMatch(item -> item.size() == 1);
    List<Token> words = given.tokens.stream().filter(it -> !it.isWord("and")).toList();
    return singleWords ? words.stream().map(List::of).toList() : given.items;
  }

  private static boolean takeNearest(List<Token> item, List<List<Token>> left, Slips forgiven) {
    int best = -1;
    int fewest = Slips.MOST + 1;
    for (int i = 0; i < left.size(); i++) {
      int slips = same(item, left.get(i)) ? 0 : forgiven.between(item, left.get(i));
      if (slips < fewest) {
        fewest = slips;
        best = i;
      }
    }
    return best >= 0 && left.remove(best) != null;
  }

  private static boolean same(List<Token> expected, List<Token> given) {
    if (expected.size() != given.size() || isOtherForShort(expected, given)) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!SameToken.test(expected, given, i)) {
        return false;
      }
    }
    return true;
  }

  /** "It's" alone is not "its", nor "dogs" "dog's"; but "dont" is no word besides "don't". */
  private static boolean isOtherForShort(List<Token> expected, List<Token> given) {
    if (expected.size() != 1 || given.size() != 1) {
      return false;
    }
    String word = expected.getFirst().text();
    boolean one = word.indexOf('\'') >= 0;
    boolean other = given.getFirst().text().indexOf('\'') >= 0;
    return one != other && EnglishWords.isWord(word.replace("'", "").toLowerCase(Locale.ROOT));
  }

  /** The words without the blanks between them: "multi agency" is "multiagency". */
  private static String joined(Prose prose) {
    String joined = prose.tokens.stream().map(Prose::keptApart).collect(joining());
    return HYPHENATED.contains(joined) ? prose.tokens.size() + joined : joined;
  }

  private static String keptApart(Token token) {
    String word = token.isWord() ? SameWord.spelling(token.text()) : token.text();
    boolean strict = !token.isWord() || KEPT_APART.contains(word);
    return strict ? " " + word + " " : word;
  }

  private static List<Token> spoken(List<Token> tokens) {
    List<Token> spoken = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Kind.PUNCTUATION, "-") || isArticle(tokens, i)) {
        continue;
      }
      if (token.isWord("per") && i + 1 < tokens.size() && tokens.get(i + 1).isWord("cent")) {
        spoken.add(Token.word("percent"));
        i++;
      } else if (token.isWord("degree") && i > 0 && tokens.get(i - 1).isNumber()) {
        spoken.add(Token.word("degrees"));
      } else if (token.isWord()) {
        spoken.addAll(Contractions.writtenOut(token.text()).stream().map(Token::word).toList());
      } else {
        spoken.add(token);
      }
    }
    return spoken;
  }

  private static boolean isArticle(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean last = at + 1 == tokens.size();
    if (last || !token.isWord() || !ARTICLES.contains(token.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean letter = at > 0 && token.text().equals("A");
    return next.kind() != Kind.PUNCTUATION
        && !letter
        && !(next.isWord() && GRADED.contains(next.text().toLowerCase(Locale.ROOT)));
  }

  /** "11th November" is "11 November". */
  private static List<Token> inDate(List<Token> tokens) {
    boolean date = tokens.stream().anyMatch(it -> it.isWord() && isMonth(it.text()));
    return date ? tokens.stream().flatMap(Prose::withoutOrdinal).toList() : tokens;
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Stream<Token> withoutOrdinal(Token token) {
    String text = token.text();
    boolean ordinal = token.isWord() && Character.isDigit(text.charAt(0));
    return Stream.of(ordinal ? Token.number(text.substring(0, text.length() - 2)) : token);
  }
}
