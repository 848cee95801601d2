package org.studybot.core.care;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Person;

/** The wish that somebody at the college gets in touch, from the first press to the contact. */
public final class ContactWish {

  private static final Logger LOG = LoggerFactory.getLogger(ContactWish.class);

  private final Care care;

  public ContactWish(Care care) {
    this.care = care;
  }

  /** Says what will be told, and to whom. Nobody is told yet. */
  public Card asked(String tenant) {
    return care.toTell(tenant)
        .map(CareCards::confirm)
        .orElseGet(() -> CareCards.nobodyToTell(care.guide()));
  }

  /** Keeps that this person asks; if that fails, says so, and how to reach the contact. */
  public Card confirmed(Person person) {
    return care.toTell(person.tenant())
        .map(contact -> confirmed(person, contact))
        .orElseGet(() -> CareCards.nobodyToTell(care.guide()));
  }

  private Card confirmed(Person person, CareContact contact) {
    try {
      care.requests().ask(person);
      return CareCards.told(contact);
    } catch (RuntimeException failure) {
      LOG.error("a wish to be contacted could not be kept: {}", failure.getClass().getName());
      return CareCards.notTold(contact);
    }
  }

  public Card withdrawn() {
    return CareCards.keptToOneself();
  }

  /** Who waits, for the contact alone. */
  public Card waiting(Person asking) {
    return isContact(asking)
        ? CareCards.waiting(care.requests().waiting(asking.tenant()))
        : CareCards.notForYou();
  }

  /** The contact has been in touch: who else waits. */
  public Card settled(Person by, String requestId) {
    if (isContact(by)) {
      boolean _ = care.requests().settle(by.tenant(), requestId);
    }
    return waiting(by);
  }

  /** What the contact's own page says of those who wait; nothing for others, or if nobody waits. */
  public List<Block> onHome(Person person) {
    int size = isContact(person) ? care.requests().waiting(person.tenant()).size() : 0;
    return size == 0 ? List.of() : CareCards.onHome(size);
  }

  private boolean isContact(Person person) {
    return care.toTell(person.tenant()).filter(it -> it.is(person)).isPresent();
  }
}
