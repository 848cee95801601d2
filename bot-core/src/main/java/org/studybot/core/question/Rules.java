package org.studybot.core.question;

import java.util.HashSet;
import java.util.List;

/** What the constructors of questions insist on. */
final class Rules {

  private Rules() {}

  static void require(boolean kept, String what) {
    if (!kept) {
      throw new IllegalArgumentException("the question needs " + what);
    }
  }

  static void distinct(List<String> keys, int least) {
    require(keys.size() >= least, "at least " + least + " options");
    require(new HashSet<>(keys).size() == keys.size(), "options that differ from each other");
  }
}
