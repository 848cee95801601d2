package org.studybot.core.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells text in which somebody speaks of danger to themselves, or to somebody they are with, from
 * questions about such things. It reads the text as it was meant, leaves out what is a figure of
 * speech and what is told of a case, and looks for phrases: a grave one decides by itself, a weaker
 * one only where nothing sounds like study. Takes time in proportion to the text. Immutable, safe
 * for use by many threads.
 */
public final class DangerRecognizer {

  /** So few words may be the answer to a question. */
  private static final int FEW = 2;

  private final Reading reading;
  private final Telling telling;
  private final Map<Role, Map<String, List<Phrase>>> phrases = new EnumMap<>(Role.class);

  /** What it means if a phrase stands in a text. */
  private enum Role {
    /** Not meant as it is said: its words do not count. */
    FIGURE_OF_SPEECH,
    /** What follows in this sentence is told of somebody in a case. */
    CASE,
    /** All that follows is told of somebody in a case. */
    STORY,
    /** Ends a case or a story: the writer speaks of themselves again. */
    OWN,
    DANGER,
    /** Speaks of danger, unless something sounds like study. */
    WORRY,
    /** The whole text is a word that may be a cry for help. */
    WORD,
    STUDY,
    /** Asks what is to be said of somebody who was told of. */
    EXERCISE
  }

  /** Of English. Its rules are read once, when it is needed first. */
  public static DangerRecognizer english() {
    return English.RECOGNIZER;
  }

  private static final class English {
    private static final DangerRecognizer RECOGNIZER = new DangerRecognizer();
  }

  private DangerRecognizer() {
    Lexicon lexicon = Lexicon.read();
    Set<String> known = new HashSet<>(lexicon.known());
    for (RuleFile.Line line : RuleFile.lines("phrases.txt")) {
      Role role = Role.valueOf(line.name().toUpperCase(Locale.ROOT).replace(' ', '_'));
      Phrase phrase = Phrase.read(line.value(), lexicon);
      known.addAll(phrase.words());
      Map<String, List<Phrase>> ofRole = phrases.computeIfAbsent(role, _ -> new HashMap<>());
      phrase
          .beginnings()
          .forEach(word -> ofRole.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
    }
    this.telling = new Telling(lexicon);
    this.reading = new Reading(lexicon, new Spelling(known));
  }

  public Danger recognize(String text) {
    List<Token> said = reading.read(text);
    List<Token> meant = without(said, Role.FIGURE_OF_SPEECH);
    List<Token> own = ownWords(meant);
    if (!telling.isOfOneself(own) && has(said, Role.EXERCISE)) {
      return Danger.NONE;
    }
    boolean worries = has(own, Role.WORRY) || telling.isOfTrouble(own);
    if (has(own, Role.DANGER)
        || telling.isOfMuchTrouble(own)
        || (worries && !has(said, Role.STUDY))) {
      return said.size() <= FEW ? Danger.A_WORD : Danger.SPOKEN_OF;
    }
    return has(said, Role.WORD) ? Danger.A_WORD : Danger.NONE;
  }

  private List<Token> without(List<Token> tokens, Role role) {
    List<Token> left = new ArrayList<>(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      int end = end(tokens, at, role);
      for (int each = at; each < end; each++) {
        left.set(each, new Token("", tokens.get(each).first(), false));
      }
    }
    return left;
  }

  /** What is left when cases, stories and what they say in quotation marks are taken out. */
  private List<Token> ownWords(List<Token> tokens) {
    boolean study = has(tokens, Role.STUDY);
    List<Token> own = new ArrayList<>();
    boolean ofCase = false;
    boolean ofStory = false;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean backToOneself = end(tokens, at, Role.OWN) > 0;
      ofStory = !backToOneself && (ofStory || end(tokens, at, Role.STORY) > 0);
      ofCase = !backToOneself && ((ofCase && !token.first()) || end(tokens, at, Role.CASE) > 0);
      boolean others = ofStory || ofCase || (study && token.quoted());
      own.add(others ? new Token("", token.first(), false) : token);
    }
    return own;
  }

  private boolean has(List<Token> tokens, Role role) {
    for (int at = 0; at < tokens.size(); at++) {
      if (end(tokens, at, role) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the first phrase of this role ends that begins here; -1 if none does. */
  private int end(List<Token> tokens, int at, Role role) {
    for (Phrase phrase :
        phrases.getOrDefault(role, Map.of()).getOrDefault(tokens.get(at).word(), List.of())) {
      int end = phrase.end(tokens, at);
      if (end > at) {
        return end;
      }
    }
    return -1;
  }
}
