package org.studybot.core.simulation;

import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Inbound;

/** An event on its way from a person to the bot, perhaps several times. */
final class InFlight {

  private final Inbound.ByPerson inbound;
  private Inbound.@Nullable ByPerson translated;
  private int attempts;
  private boolean stored;
  private @Nullable String answer;

  InFlight(Inbound.ByPerson inbound) {
    this.inbound = inbound;
  }

  Inbound.ByPerson inbound() {
    return inbound;
  }

  /** The same for the twin; null before the first attempt. */
  Inbound.@Nullable ByPerson translated() {
    return translated;
  }

  void translated(Inbound.ByPerson same) {
    translated = same;
  }

  int nextAttempt() {
    return ++attempts;
  }

  int attempts() {
    return attempts;
  }

  /** What it does is stored, whether or not anybody knows. */
  boolean isStored() {
    return stored;
  }

  /** What whoever repeats it is to be told; null as long as that is open. */
  @Nullable String answer() {
    return answer;
  }

  void stored(String newAnswer) {
    stored = true;
    answer = newAnswer;
  }

  /** What changes nothing may be answered anew by a process that does not know of it. */
  void answered(String newAnswer) {
    if (!stored || answer == null) {
      answer = newAnswer;
    }
  }

  @Override
  public String toString() {
    return Events.key(inbound)
        + " "
        + switch (inbound) {
          case Inbound.Said said -> said.person().name() + " says " + said.text();
          case Inbound.Pressed it -> it.person().name() + " presses " + it.action() + it.values();
          case Inbound.Brought it -> it.person().name() + " brings " + it.file();
        };
  }
}
