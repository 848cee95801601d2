package org.studybot.app.web;

import java.util.List;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Suggestion;

/**
 * What somebody may be going to type: the whole of it as a name in the notes, or words of their own
 * and then a name, as in "tips partn" and "what is a sch".
 */
record TypedAhead(KnowledgeBase notes) {

  private static final int MOST = 6;
  private static final int MOST_OWN_WORDS = 6;

  /** After words of one's own, so much of a name has to be there that it is one. */
  private static final int SHORTEST_AFTER_OWN_WORDS = 3;

  List<String> of(String begun) {
    String own = "";
    String rest = begun.stripLeading();
    List<String> names = names(rest);
    for (int word = 0; names.isEmpty() && word < MOST_OWN_WORDS; word++) {
      int space = rest.indexOf(' ');
      if (space < 0 || rest.length() - space - 1 < SHORTEST_AFTER_OWN_WORDS) {
        return List.of();
      }
      own += rest.substring(0, space + 1);
      rest = rest.substring(space + 1);
      names = names(rest);
    }
    String before = own;
    return names.stream().map(name -> before + name).toList();
  }

  private List<String> names(String begun) {
    return begun.isBlank()
        ? List.of()
        : notes.suggest(begun, MOST).stream().map(Suggestion::name).toList();
  }
}
