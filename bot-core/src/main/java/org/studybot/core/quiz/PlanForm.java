package org.studybot.core.quiz;

import static org.studybot.core.quiz.Phrasing.count;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.question.QuestionKind;
import org.studybot.knowledge.Catalogue;

/** The form in which a quiz is planned, and what it says when it comes back. */
public final class PlanForm {

  private static final String TOPICS = "topics";
  private static final String NUMBER = "number";
  private static final String MODE = "mode";
  private static final String TIME = "time";
  private static final String KINDS = "kinds";
  private static final List<Integer> NUMBERS = List.of(3, 5, 10, 15, 20, 30);
  private static final List<Integer> SECONDS = List.of(0, 30, 60, 120, 300);

  private PlanForm() {}

  /**
   * The form; the notes have a topic at least.
   *
   * @param topicId chosen beforehand, if there is such a topic
   * @param group whether others could play along
   */
  public static Card card(Catalogue notes, String topicId, boolean group) {
    List<String> chosen = notes.topic(topicId).map(topic -> List.of(topic.id())).orElse(List.of());
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Topics(
            TOPICS, "Topics (choose none for all of them)", TopicOptions.of(notes), true, chosen));
    fields.add(new Field.Pick(NUMBER, "How many questions", numbers(), false, List.of("5")));
    if (group) {
      fields.add(new Field.Pick(MODE, "How to play", modes(), false, List.of("TOGETHER")));
    }
    fields.add(new Field.Pick(TIME, "Time for each question", times(), false, List.of("0")));
    fields.add(new Field.Pick(KINDS, "Kinds of question (none for all)", kinds(), true));
    return Card.of(
        "Plan a quiz",
        new Block.Form(fields, Button.primary("Start the quiz", new Action.StartPlanned())));
  }

  /** What was filled in. What makes no sense, or was left out, is as if it had not been asked. */
  public static QuizPlan read(Map<String, List<String>> values) {
    return new QuizPlan(
        values.getOrDefault(TOPICS, List.of()),
        one(values, NUMBER).flatMap(PlanForm::number).orElse(Settings.DEFAULT_QUESTIONS),
        mode(values),
        Duration.ofSeconds(one(values, TIME).flatMap(PlanForm::seconds).orElse(0)),
        kinds(values));
  }

  private static Optional<String> one(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Optional<Integer> number(String text) {
    return NUMBERS.stream().filter(number -> text.equals("" + number)).findFirst();
  }

  private static Optional<Integer> seconds(String text) {
    return SECONDS.stream().filter(number -> text.equals("" + number)).findFirst();
  }

  private static @Nullable Mode mode(Map<String, List<String>> values) {
    return Stream.of(Mode.values())
        .filter(mode -> one(values, MODE).filter(mode.name()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  private static Set<QuestionKind> kinds(Map<String, List<String>> values) {
    List<String> codes = values.getOrDefault(KINDS, List.of());
    return Arrays.stream(QuestionKind.values())
        .filter(kind -> codes.contains(kind.code()))
        .collect(Collectors.toSet());
  }

  private static List<Field.Option> numbers() {
    return NUMBERS.stream()
        .map(number -> new Field.Option("" + number, count(number, "question")))
        .toList();
  }

  private static List<Field.Option> times() {
    return SECONDS.stream()
        .map(
            seconds ->
                new Field.Option(
                    "" + seconds,
                    seconds == 0
                        ? "As long as it takes"
                        : Phrasing.time(Duration.ofSeconds(seconds))))
        .toList();
  }

  private static List<Field.Option> modes() {
    return Arrays.stream(Mode.values())
        .map(mode -> new Field.Option(mode.name(), name(mode)))
        .toList();
  }

  private static String name(Mode mode) {
    return switch (mode) {
      case TOGETHER -> "Together";
      case RACE -> "Race: first right answer wins";
      case OWN_PACE -> "Each at their own pace";
    };
  }

  private static List<Field.Option> kinds() {
    return Arrays.stream(QuestionKind.values())
        .map(kind -> new Field.Option(kind.code(), kind.label()))
        .toList();
  }
}
