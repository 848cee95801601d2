package org.studybot.core.care;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.core.event.Person;

/**
 * Who at the college helps.
 *
 * @param name a person or a team, with what they are: "Sam Lee, safeguarding lead"
 * @param room may be empty, as may telephone and mail
 * @param tell who is told when a learner asks for it: a tenant, a slash and a person's id, as in
 *     "slack:T012AB3CD/U034EF5GH"; none if nobody is to be told by the bot
 */
public record CareContact(
    String name, String room, String telephone, String mail, Set<String> tell) {

  public CareContact {
    tell = Set.copyOf(tell);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a contact needs a name");
    }
    if (room.isBlank() && telephone.isBlank() && mail.isBlank()) {
      throw new IllegalArgumentException("a contact needs a room, a telephone or a mail address");
    }
    for (String person : tell) {
      if (person.indexOf('/') < 1 || person.endsWith("/") || person.indexOf(':') < 1) {
        throw new IllegalArgumentException(
            "who is told is written as slack:T012AB3CD/U034EF5GH, not " + person);
      }
    }
  }

  /** How to reach them, a line each. */
  List<String> ways() {
    return Stream.of(
            room.isBlank() ? "" : "Room: " + room,
            telephone.isBlank() ? "" : "Telephone: " + telephone,
            mail.isBlank() ? "" : "Mail: " + mail)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** The ids of those in this tenant who are told. */
  public List<String> toldIn(String tenant) {
    String begin = tenant + "/";
    return tell.stream()
        .filter(it -> it.startsWith(begin))
        .map(it -> it.substring(begin.length()))
        .sorted()
        .toList();
  }

  public boolean is(Person person) {
    return tell.contains(person.tenant() + "/" + person.id());
  }
}
