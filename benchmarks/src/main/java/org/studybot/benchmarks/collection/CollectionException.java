package org.studybot.benchmarks.collection;

import java.util.List;

/** A collection that cannot be used; the message names each file and line, and what is wrong. */
public final class CollectionException extends RuntimeException {

  private static final int MOST_TOLD = 20;

  CollectionException(List<String> faults) {
    super(told(faults));
  }

  CollectionException(String fault, Throwable cause) {
    super(fault, cause);
  }

  private static String told(List<String> faults) {
    String first = String.join("\n", faults.subList(0, Math.min(MOST_TOLD, faults.size())));
    int rest = faults.size() - MOST_TOLD;
    return rest <= 0 ? first : first + "\nand %,d more".formatted(rest);
  }
}
