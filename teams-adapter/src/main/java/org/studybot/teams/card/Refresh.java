package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.studybot.core.card.Action;

/**
 * Lets Teams ask, in the name of whoever looks at a card, how that person alone sees it (Microsoft
 * Learn, "User Specific Views"). Without people it asks for everybody, but only in conversations of
 * up to 60; with people for those, wherever they are.
 *
 * @param action what is pressed then
 * @param people as the conversation knows them; the first 60 count
 */
public record Refresh(Action action, List<String> people) {

  /** Microsoft Learn, "Work with Universal Actions for Adaptive Cards", userIds. */
  public static final int MOST_PEOPLE = 60;

  public Refresh {
    people = people.stream().limit(MOST_PEOPLE).toList();
  }

  ObjectNode json() {
    ObjectNode refresh = Elements.json();
    refresh.set("action", ButtonRows.execute(action));
    if (!people.isEmpty()) {
      people.forEach(refresh.putArray("userIds")::add);
    }
    return refresh;
  }
}
