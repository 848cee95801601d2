package org.studybot.core.question.make;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/** Notes in an invented language, with entries of every shape and some oddities. */
final class RandomNotes {

  private static final String[] SYLLABLES = {
    "ba", "cor", "di", "fen", "gu", "hol", "jim", "kra", "lu", "mon", "pel", "ri", "sta", "tor",
    "vex"
  };
  private static final String[] ODDITIES = {
    "always", "not", "(e.g. this)", "42", "\"so\"", "may", "a_*", "\u0645"
  };

  private final SplittableRandom random;

  private RandomNotes(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Catalogue catalogue(long seed) {
    RandomNotes notes = new RandomNotes(seed);
    return new Catalogue(List.of(notes.topic("one"), notes.topic("two")));
  }

  private Topic topic(String id) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add("= " + words(1, 3) + ": A " + words(8, 18) + ".");
    }
    for (int i = 0; i < 10; i++) {
      lines.add("! Thinking that " + words(4, 12) + "; in fact, " + words(4, 14) + ".");
      lines.add("+ Explains that " + words(4, 12) + ".");
    }
    return Notes.topic(id, "Topic " + id, String.join("\n", lines));
  }

  private String words(int least, int most) {
    int count = random.nextInt(least, most + 1);
    return Stream.generate(this::word).limit(count).collect(joining(" "));
  }

  private String word() {
    return random.nextInt(15) == 0
        ? ODDITIES[random.nextInt(ODDITIES.length)]
        : Stream.generate(() -> SYLLABLES[random.nextInt(SYLLABLES.length)])
            .limit(random.nextInt(1, 4))
            .collect(joining());
  }
}
