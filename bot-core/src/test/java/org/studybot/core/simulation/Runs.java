package org.studybot.core.simulation;

/** Many runs. */
final class Runs {

  /** One run in so many is long. */
  private static final int LONG_ONE_IN = 10;

  private Runs() {}

  /** The settings of this seed: most runs are short, so that there can be many. */
  static Settings settings(long seed, Settings settings) {
    return seed % LONG_ONE_IN == 0 ? settings : settings.shorter();
  }

  static Result run(long seed, Settings settings, boolean traced) {
    return Simulation.run(seed, FaultPlan.random(seed), settings(seed, settings), traced);
  }

  /**
   * A run without a fault, and then one with a crash and one with an error at each of its points.
   */
  static Totals eachPoint(long seed, Settings settings, int every) {
    Totals totals = new Totals();
    Result undisturbed = Simulation.run(seed, FaultPlan.none(), settings, false);
    totals.add("--seed %d without faults".formatted(seed), undisturbed);
    for (int point = 1; point <= undisturbed.points(); point += every) {
      for (Fault fault : new Fault[] {Fault.CRASH, Fault.ERROR}) {
        totals.add(
            "--seed %d --point %d --fault %s".formatted(seed, point, fault),
            Simulation.run(seed, FaultPlan.only(point, fault), settings, false));
      }
    }
    return totals;
  }
}
