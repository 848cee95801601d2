package org.studybot.knowledge.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts every word into the form that {@link WordForms} keeps. */
final class WordFormFilter extends TokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  WordFormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String written = word.toString();
    String canonical = WordForms.canonical(written);
    if (!canonical.equals(written)) {
      word.setEmpty().append(canonical);
    }
    return true;
  }
}
