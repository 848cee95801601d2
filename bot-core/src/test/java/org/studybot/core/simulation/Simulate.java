package org.studybot.core.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * The command {@code ./benchmarks/simulate}: any number of seeds, one seed with all that happened,
 * or one seed with a fault at each point in turn.
 */
public final class Simulate {

  private static final String USAGE =
      """
      Usage: simulate [--seeds N] [--from SEED]           many runs, with random faults
             simulate --seed SEED                         one of them, with all that happened
             simulate --each-point --seed SEED            a crash, then an error, at each point
             simulate --seed SEED --point P --fault F     one of those (F: CRASH or ERROR)
      With --postgres on an embedded PostgreSQL instead of a SQLite file.
      """;

  private static final long PROGRESS = 5_000;

  private final Arguments arguments;
  private final Settings settings;

  private Simulate(Arguments arguments) {
    this.arguments = arguments;
    this.settings = arguments.has("--postgres") ? Settings.postgres() : Settings.sqlite();
  }

  public static void main(String[] arguments) {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    Arguments given = new Arguments(List.of(arguments));
    if (given.has("--help")) {
      System.out.print(USAGE);
      return;
    }
    System.exit(new Simulate(given).run() ? 0 : 1);
  }

  private boolean run() {
    if (arguments.has("--each-point")) {
      return told(Runs.eachPoint(seed(), settings.shorter(), 1));
    }
    if (arguments.has("--point")) {
      return told(onePoint());
    }
    return arguments.has("--seed")
        ? told(Runs.run(seed(), settings, true))
        : many(arguments.number("--from", 1), arguments.number("--seeds", 2_000));
  }

  private Result onePoint() {
    int point = Math.toIntExact(arguments.number("--point", 1));
    Fault fault = Fault.valueOf(arguments.text("--fault", "CRASH").toUpperCase(Locale.ROOT));
    return Simulation.run(seed(), FaultPlan.only(point, fault), settings.shorter(), true);
  }

  private long seed() {
    return arguments.number("--seed", 1);
  }

  private boolean many(long from, long seeds) {
    Totals totals = new Totals();
    long begin = System.nanoTime();
    for (long seed = from; seed < from + seeds; seed++) {
      totals.add("--seed " + seed, Runs.run(seed, settings, false));
      if (totals.runs() % PROGRESS == 0) {
        System.err.printf("%,d seeds, %d broke a law%n", totals.runs(), totals.failed());
      }
    }
    double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    System.out.printf("seeds %d to %d, %.1f a second%n", from, from + seeds - 1, seeds / seconds);
    return told(totals);
  }

  private static boolean told(Totals totals) {
    totals.failures().forEach(System.out::println);
    System.out.print(totals);
    return totals.failed() == 0;
  }

  private static boolean told(Result result) {
    System.out.println(result.story());
    return result.holds();
  }

  /** What was written after the name of the command. */
  private record Arguments(List<String> all) {

    boolean has(String name) {
      return all.contains(name);
    }

    String text(String name, String otherwise) {
      int at = all.indexOf(name);
      return at >= 0 && at + 1 < all.size() ? all.get(at + 1) : otherwise;
    }

    long number(String name, long otherwise) {
      return Long.parseLong(text(name, "" + otherwise));
    }
  }
}
