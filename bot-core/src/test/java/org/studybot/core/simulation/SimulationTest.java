package org.studybot.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The laws of {@link Law} hold whatever goes wrong. */
class SimulationTest {

  private static final int SEEDS = 2_000;
  private static final int SEEDS_ON_POSTGRES = 30;
  private static final int EVERY_POINT = 1;
  private static final int SOME_POINTS = 25;

  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Level LEVEL = ROOT.getLevel();

  /** What fails here was made to fail. */
  @BeforeAll
  static void beQuiet() {
    ROOT.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    ROOT.setLevel(LEVEL);
  }

  @Test
  void theLawsHoldWhereverThingsGoWrong() {
    Totals totals = totals(SEEDS, Settings.sqlite());

    assertThat(totals.failures()).isEmpty();
    assertThat(totals.crashes()).as("crashes").isGreaterThan(SEEDS / 4);
    assertThat(totals.acknowledged()).as("acknowledged").isGreaterThan(4 * SEEDS);
    assertThat(totals.doubled()).as("doubled after a fault").isPositive();
  }

  /** Found once, and mended; the last was a fault of the law. */
  @ParameterizedTest
  @ValueSource(longs = {1220, 3160, 13870})
  void theLawsHoldForSeedsThatBrokeThem(long seed) {
    Totals totals = new Totals();
    totals.add("--seed " + seed, Runs.run(seed, Settings.sqlite(), false));

    assertThat(totals.failures()).isEmpty();
  }

  @Test
  void theLawsHoldOnPostgresToo() {
    Totals totals = totals(SEEDS_ON_POSTGRES, Settings.postgres());

    assertThat(totals.failures()).isEmpty();
    assertThat(totals.crashes()).as("crashes").isPositive();
  }

  private static Totals totals(int seeds, Settings settings) {
    Totals totals = new Totals();
    LongStream.rangeClosed(1, seeds)
        .forEach(seed -> totals.add("--seed " + seed, Runs.run(seed, settings, false)));
    return totals;
  }

  @ParameterizedTest
  @ValueSource(longs = {3})
  void theLawsHoldWithACrashOrAnErrorAtEachPointInTurn(long seed) {
    Totals totals = Runs.eachPoint(seed, Settings.sqlite().shorter(), EVERY_POINT);

    assertThat(totals.failures()).isEmpty();
    assertThat(totals.faults())
        .as("a fault in every run but the first")
        .isEqualTo(totals.runs() - 1);
  }

  @Test
  void theLawsHoldWithACrashOrAnErrorAtPointsInTurnOnPostgres() {
    Totals totals = Runs.eachPoint(3, Settings.postgres().shorter(), SOME_POINTS);

    assertThat(totals.failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 8, 16})
  void theSameComesOfTheSameSeed(long seed) {
    Result once = Runs.run(seed, Settings.sqlite(), true);

    assertThat(once.trace()).hasSizeGreaterThan(20);
    assertThat(shape(Runs.run(seed, Settings.sqlite(), true))).isEqualTo(shape(once));
  }

  /** Names that nobody can guess are others each time. */
  private static String shape(Result result) {
    return Translation.unnamed(result.story());
  }
}
