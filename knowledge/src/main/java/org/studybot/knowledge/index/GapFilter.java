package org.studybot.knowledge.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Closes the gaps that left-out words leave, so that "role of the key person" pairs role-key. */
final class GapFilter extends TokenFilter {

  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  GapFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      step.setPositionIncrement(1);
    }
    return more;
  }
}
