package org.studybot.core.simulation;

import java.util.Random;

/** Decides where something goes wrong. Asked about each point once, in their order. */
interface FaultPlan {

  /** What happens at this point; they are counted from 1. */
  Fault at(int point);

  static FaultPlan none() {
    return _ -> Fault.NONE;
  }

  /** This, at this point and nowhere else. */
  static FaultPlan only(int where, Fault fault) {
    return point -> point == where ? fault : Fault.NONE;
  }

  /** Several faults at points that depend on the seed, at times one soon after the other. */
  static FaultPlan random(long seed) {
    return new RandomFaults(new Random(seed));
  }

  /** Faults with random gaps between them. */
  final class RandomFaults implements FaultPlan {
    private static final int MOST = 6;
    private static final int MEAN_GAP = 80;
    private static final int SHORT_GAP = 12;

    private final Random random;
    private int left;
    private int next;

    RandomFaults(Random random) {
      this.random = random;
      this.left = random.nextInt(MOST + 1);
      this.next = 1 + random.nextInt(2 * MEAN_GAP);
    }

    @Override
    public Fault at(int point) {
      if (left == 0 || point < next) {
        return Fault.NONE;
      }
      left--;
      next = point + 1 + random.nextInt(random.nextInt(3) == 0 ? SHORT_GAP : 2 * MEAN_GAP);
      return random.nextBoolean() ? Fault.CRASH : Fault.ERROR;
    }
  }
}
