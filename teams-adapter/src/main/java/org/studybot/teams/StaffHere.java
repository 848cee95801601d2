package org.studybot.teams;

import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.teams.botframework.Address;

/** Who teaches where: the owners of a team are staff in that team, and nowhere else. */
interface StaffHere {

  /** Nobody but those whom the configuration names. */
  StaffHere AS_CONFIGURED = (_, _) -> false;

  /** Whether this person owns the team that the address is in. */
  boolean owns(Person person, Address address);

  /** The same event, its person known as staff if they are. */
  default Inbound.ByPerson known(Inbound.ByPerson inbound, Address from) {
    Person person = inbound.person();
    boolean promoted = !person.staff() && !from.team().isEmpty() && owns(person, from);
    return promoted ? by(staff(person), inbound) : inbound;
  }

  private static Person staff(Person person) {
    return new Person(person.tenant(), person.id(), person.name(), true);
  }

  private static Inbound.ByPerson by(Person person, Inbound.ByPerson inbound) {
    return switch (inbound) {
      case Inbound.Said(var id, var _, var where, var text) ->
          new Inbound.Said(id, person, where, text);
      case Inbound.Pressed(var id, var _, var where, var action, var values) ->
          new Inbound.Pressed(id, person, where, action, values);
      case Inbound.Brought(var id, var _, var where, var file) ->
          new Inbound.Brought(id, person, where, file);
    };
  }
}
