package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every channel must keep where somebody speaks of danger to themselves among others. */
public abstract class CareContract {

  private static final String CRY = "i want to kill myself";

  /**
   * What there is to read after one of several people in a place has said something.
   *
   * @param byWriter what the bot has shown to that person alone
   * @param byOthers what it has shown to everybody else; empty if nothing
   */
  public record Seen(String byWriter, String byOthers) {}

  /** Says this to the bot where others read along. */
  protected abstract Seen sayAmongOthers(String text);

  @Test
  void helpIsShownToTheWriterAndToNobodyElse() {
    Seen seen = sayAmongOthers(CRY);

    assertThat(seen.byWriter()).contains("You matter", "999", "0800 1111", "116 123", "85258");
    assertThat(seen.byOthers()).isEmpty();
  }

  @Test
  void whatWasWrittenIsNotRepeated() {
    assertThat(sayAmongOthers(CRY).byWriter()).doesNotContain("kill myself");
  }
}
