package org.studybot.core.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.card.Field.Room;
import org.studybot.core.command.Wording;
import org.studybot.core.question.Head;
import org.studybot.core.question.Key;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.quiz.TopicOptions;
import org.studybot.knowledge.Catalogue;

/** The form in which staff write a question with one right answer and up to three wrong ones. */
public record QuestionForm(
    String topicId, String stem, String right, List<String> wrong, String why) {

  /** What there is to say before anything is filled in. */
  public static final String LEAD = "It can come up in quizzes as soon as you keep it.";

  private static final String TOPIC = "topic";
  private static final String STEM = "stem";
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";
  private static final String WHY = "why";
  private static final int WRONG_ONES = 3;

  private static final int LONGEST_STEM = 600;
  private static final int LONGEST_OPTION = 300;
  private static final int LONGEST_REASON = 1000;

  public QuestionForm {
    wrong = List.copyOf(wrong);
  }

  /** A form that has only this text yet, from which the question is to be made. */
  public static QuestionForm of(String text) {
    return new QuestionForm("", "", "", List.of(), Wording.cut(Wording.tidy(text), LONGEST_REASON));
  }

  public static QuestionForm read(Map<String, List<String>> values) {
    return new QuestionForm(
        one(values, TOPIC),
        one(values, STEM),
        one(values, RIGHT),
        Stream.iterate(1, place -> place <= WRONG_ONES, place -> place + 1)
            .map(place -> one(values, WRONG + place))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList(),
        one(values, WHY));
  }

  /** What has to be put right first; empty if the question can be asked. */
  public Optional<String> problem(Catalogue notes) {
    if (notes.topic(topicId).isEmpty()) {
      return Optional.of("Choose the topic it belongs to.");
    }
    if (stem.isEmpty() || right.isEmpty() || wrong.isEmpty()) {
      return Optional.of(
          "A question needs its words, the right answer and at least one wrong answer.");
    }
    if (Stream.concat(Stream.of(right), wrong.stream()).map(Key::of).distinct().count()
        < 1 + wrong.size()) {
      return Optional.of("Two of the answers are the same. Make them different.");
    }
    boolean fits =
        stem.length() <= LONGEST_STEM
            && right.length() <= LONGEST_OPTION
            && wrong.stream().allMatch(text -> text.length() <= LONGEST_OPTION)
            && why.length() <= LONGEST_REASON;
    return fits
        ? Optional.empty()
        : Optional.of(
            "Please shorten it: up to %d characters for the question, %d for an answer, %d for why."
                .formatted(LONGEST_STEM, LONGEST_OPTION, LONGEST_REASON));
  }

  /** The question; there is no problem with it. */
  public Question question() {
    List<Option> options = new ArrayList<>();
    options.add(Option.of(right, 1, ""));
    wrong.forEach(text -> options.add(Option.of(text, 0, "")));
    String id = "written-" + Key.of(topicId + " " + stem);
    return new Question.Choice(
        new Head(id, QuestionKind.AUTHORED, topicId, List.of(), stem, why), options);
  }

  public Card card(Catalogue notes, String lead) {
    List<String> chosen = notes.topic(topicId).map(topic -> List.of(topic.id())).orElse(List.of());
    List<Field> fields = new ArrayList<>();
    fields.add(new Field.Topics(TOPIC, "Topic", TopicOptions.of(notes), false, chosen));
    fields.add(new Field.Text(STEM, "Question", stem, Room.PARAGRAPH));
    fields.add(new Field.Text(RIGHT, "Right answer", right, Room.LINE));
    for (int place = 1; place <= WRONG_ONES; place++) {
      String text = place <= wrong.size() ? wrong.get(place - 1) : "";
      String label = place == 1 ? "Wrong answer" : "Another wrong answer (if you like)";
      fields.add(new Field.Text(WRONG + place, label, text, Room.LINE));
    }
    fields.add(
        new Field.Text(
            WHY, "Why it is right: shown after the question (if you like)", why, Room.PARAGRAPH));
    return Card.of(
        "Write a question",
        new Block.Prose(lead),
        new Block.Form(fields, Button.primary("Keep the question", new Action.KeepQuestion())));
  }

  private static String one(Map<String, List<String>> values, String name) {
    List<String> text = values.getOrDefault(name, List.of());
    return text.isEmpty() ? "" : Wording.tidy(text.getFirst());
  }
}
