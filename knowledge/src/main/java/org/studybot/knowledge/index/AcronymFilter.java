package org.studybot.knowledge.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the dots out of acronyms: "e.y.f.s" becomes "eyfs"; "3.5" and "gov.uk" stay. */
final class AcronymFilter extends TokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  AcronymFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isAcronym()) {
      String letters = word.toString().replace(".", "");
      word.setEmpty().append(letters);
    }
    return true;
  }

  private boolean isAcronym() {
    boolean letterExpected = true;
    for (int at = 0; at < word.length(); at++) {
      if (letterExpected ? !Character.isLetter(word.charAt(at)) : word.charAt(at) != '.') {
        return false;
      }
      letterExpected = !letterExpected;
    }
    return word.length() > 2;
  }
}
