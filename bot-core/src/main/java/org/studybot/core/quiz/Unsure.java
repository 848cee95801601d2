package org.studybot.core.quiz;

import java.util.Locale;
import java.util.Set;
import org.studybot.core.question.Response;

/** Words of somebody who has no answer yet. */
final class Unsure {

  private static final Set<String> WORDS =
      Set.of(
          "idk",
          "i dk",
          "dk",
          "dunno",
          "i dunno",
          "dont know",
          "i dont know",
          "don't know",
          "i don't know",
          "do not know",
          "i do not know",
          "no idea",
          "no clue",
          "i have no idea",
          "ive no idea",
          "i've no idea",
          "not sure",
          "im not sure",
          "i'm not sure",
          "i am not sure",
          "no idea sorry",
          "idk sorry",
          "sorry idk",
          "pass",
          "i forgot",
          "i forget",
          "forgot",
          "cant remember",
          "i cant remember",
          "can't remember",
          "i can't remember");

  private Unsure() {}

  static boolean says(Response response) {
    return response instanceof Response.Typed(var text) && says(text);
  }

  static boolean says(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int end = plain.length();
    while (end > 0 && "?!. \u2026".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 ? WORDS.contains(plain.substring(0, end)) : !plain.isEmpty();
  }
}
