package org.studybot.core.simulation;

import java.util.stream.LongStream;

/** Scratch. */
public final class Simulate {

  private Simulate() {}

  public static void main(String[] arguments) {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT")).setLevel(ch.qos.logback.classic.Level.OFF);
    long from = Long.parseLong(arguments[0]);
    long to = Long.parseLong(arguments[1]);
    Settings settings = arguments.length > 2 ? Settings.postgres() : Settings.sqlite();
    long begin = System.nanoTime();
    java.util.Map<Law, Integer> laws = new java.util.EnumMap<>(Law.class);
    java.util.Map<Law, Long> first = new java.util.EnumMap<>(Law.class);
    long points = 0, posts = 0, doubled = 0, crashes = 0, acknowledged = 0;
    for (long seed : LongStream.range(from, to).toArray()) {
      Result result = Simulation.run(seed, FaultPlan.random(seed), settings, to == from + 1);
      points += result.points();
      posts += result.posts();
      doubled += result.doubled();
      crashes += result.crashes();
      acknowledged += result.acknowledged();
      result.broken().forEach(law -> laws.merge(law, 1, Integer::sum));
      result.broken().forEach(law -> first.putIfAbsent(law, result.seed()));
      if (to == from + 1) {
        System.out.println(result.story());
      }
    }
    System.out.printf(
        "%d seeds, %.1f/s, points %d posts %d doubled %d crashes %d ack %d%n%s%n%s%n",
        to - from,
        (to - from) / ((System.nanoTime() - begin) / 1e9),
        points,
        posts,
        doubled,
        crashes,
        acknowledged,
        laws,
        first);
  }
}
