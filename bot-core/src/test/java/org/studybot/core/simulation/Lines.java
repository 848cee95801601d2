package org.studybot.core.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.studybot.core.card.Field;

/** What people say and write. */
final class Lines {

  static final List<String> START =
      List.of(
          "quiz partnership working 2",
          "quiz partnership working 3 30s",
          "quiz observation 2 race",
          "quiz all 2 own pace",
          "quiz partnership working 1",
          "quiz all 3 together 20s");

  static final List<String> ANSWER =
      List.of(
          "answer A",
          "answer B",
          "A",
          "B",
          "A and C",
          "answer time sample",
          "time sample",
          "false",
          "answer 2004",
          "2004",
          "answer 1A 2B 3C");

  static final List<String> WORD =
      List.of(
          "next",
          "next",
          "next",
          "skip",
          "hint",
          "play",
          "pause",
          "resume",
          "resume",
          "stop",
          "leave",
          "show my name",
          "hide my name",
          "score",
          "review",
          "review together",
          "due",
          "challenge 1 I think B is right, too",
          "challenge");

  static final List<String> LOOKUP =
      List.of(
          "help",
          "topics",
          "topic partnership working",
          "define key person",
          "tips observation",
          "mistakes partnership working",
          "Who knows one child best?",
          "home");

  static final List<String> WORDS =
      List.of("time sample", "2004", "The key person", "It should name the Act.", "");

  private Lines() {}

  /** Fields as somebody fills them in who may not have read them. */
  static Map<String, List<String>> filled(List<Field> fields, Random random) {
    Map<String, List<String>> values = new HashMap<>();
    for (Field field : fields) {
      values.put(
          field.name(),
          switch (field) {
            case Field.Text _ -> List.of(WORDS.get(random.nextInt(WORDS.size())));
            case Field.Pick pick -> picked(pick, random);
            case Field.Topics topics -> picked(topics.asPick(), random);
          });
    }
    return values;
  }

  private static List<String> picked(Field.Pick field, Random random) {
    List<Field.Option> options = field.options();
    return field.multiple()
        ? options.stream().filter(_ -> random.nextBoolean()).map(Field.Option::key).toList()
        : List.of(options.get(random.nextInt(options.size())).key());
  }

  /** A form in which a question was written. */
  static Map<String, List<String>> question(Random random) {
    return Map.of(
        "topic", List.of("partnership-working"),
        "stem", List.of("Whom do you tell first? (" + random.nextInt(3) + ")"),
        "right", List.of("The lead"),
        "wrong1", List.of("Nobody"),
        "why", List.of("The lead decides."));
  }

  static String page(String title, String tip) {
    return """
    %s
    Key concepts
    Risk benefit: weighing what a child gains against what may go wrong.
    Exam tips
    Name one risk and one benefit. %s
    """
        .formatted(title, tip);
  }
}
