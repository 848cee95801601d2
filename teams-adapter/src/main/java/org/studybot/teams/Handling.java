package org.studybot.teams;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.studybot.core.Found;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.door.CallLog;
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

  private final CallLog calls = new CallLog(LoggerFactory.getLogger(Handling.class));
  private final Studybot studybot;
  private final Addresses addresses;
  private final PersonalChats chats;
  private final OptOuts optOuts;
  private final StaffHere staff;

  Handling(
      Studybot studybot,
      Addresses addresses,
      PersonalChats chats,
      OptOuts optOuts,
      StaffHere staff) {
    this.studybot = studybot;
    this.addresses = addresses;
    this.chats = chats;
    this.optOuts = optOuts;
    this.staff = staff;
  }

  /**
   * What the bot gives, now that somebody was heard from there.
   *
   * @throws NotHandled if what may have changed something failed
   */
  Handled of(Inbound.ByPerson inbound, Address from) {
    return tried(
        inbound,
        () -> {
          noteWhere(inbound, from);
          return studybot.handle(staff.known(inbound, from));
        });
  }

  /** What is noted here is noted again with the next event: it holds up no answer. */
  private void noteWhere(Inbound.ByPerson inbound, Address from) {
    try {
      addresses.remember(inbound.conversation(), from);
      optOuts.end(inbound.conversation());
      chats.remember(inbound.person().id(), inbound.conversation());
    } catch (RuntimeException away) {
      String _ = calls.failed("keeping where a conversation of Teams is", away);
    }
  }

  /** The same where nobody speaks to the bot, and it may not be in that conversation at all. */
  Handled aloof(Inbound.ByPerson inbound) {
    return tried(inbound, () -> studybot.handle(inbound));
  }

  /** Whether handling this may change something, so that it is acknowledged only then. */
  boolean mayChange(Inbound.ByPerson inbound) {
    return studybot.mayChange(inbound);
  }

  /** Entries that somebody may be looking for. */
  List<Found> found(String words, int from, int most) {
    return studybot.find(words, from, most);
  }

  private Handled tried(Inbound.ByPerson inbound, Supplier<Handled> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      String number = calls.failed("an event of Teams", failure);
      if (studybot.mayChange(inbound)) {
        throw new NotHandled(number);
      }
      Audience audience = inbound instanceof Inbound.Pressed ? Audience.ASKER : Audience.EVERYONE;
      List<Delivery> apology = List.of(new Delivery.Reply(FailureCard.of(number), audience));
      return new Handled(null, null, apology);
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
