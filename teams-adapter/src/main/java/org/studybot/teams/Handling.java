package org.studybot.teams;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.teams.botframework.Address;

/** Hands events to the bot; what breaks there becomes a friendly card. */
final class Handling {

  private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

  private final Studybot studybot;
  private final Addresses addresses;
  private final OptOuts optOuts;
  private final StaffHere staff;

  Handling(Studybot studybot, Addresses addresses, OptOuts optOuts, StaffHere staff) {
    this.studybot = studybot;
    this.addresses = addresses;
    this.optOuts = optOuts;
    this.staff = staff;
  }

  /** What the bot wants done, now that somebody was heard from there. */
  List<Delivery> of(Inbound.ByPerson inbound, Address from) {
    addresses.remember(inbound.conversation(), from);
    try {
      optOuts.end(inbound.conversation());
      return studybot.handle(staff.known(inbound, from)).deliveries();
    } catch (RuntimeException failure) {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("failure {}: an event of Teams could not be handled", number, failure);
      Audience audience = inbound instanceof Inbound.Pressed ? Audience.ASKER : Audience.EVERYONE;
      return List.of(new Delivery.Reply(FailureCard.of(number), audience));
    }
  }

  /** Goes the way of an event once without sending anything. */
  void warmUp() {
    String once = UUID.randomUUID().toString();
    Person person = new Person("warm-up", "warm-up", "", false);
    Conversation nowhere =
        new Conversation("warm-up", "warm-up", "", Scope.PERSONAL, Layout.ONE_CARD);
    List<Sending> _ =
        Sending.of(studybot.handle(new Inbound.Said(once, person, nowhere, "help")).deliveries());
  }
}
