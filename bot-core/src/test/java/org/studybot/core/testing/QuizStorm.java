package org.studybot.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.studybot.core.event.Person;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizEvent;

/** Events as they might come if everybody pressed everything, again and again, in any order. */
public final class QuizStorm {

  private static final List<Person> PEOPLE =
      List.of(
          SampleQuizzes.SAM,
          SampleQuizzes.ALEX,
          SampleQuizzes.KIM,
          SampleQuizzes.STAFF,
          new Person("web:local", "nameless", "", false));

  /** How often an event that ends the quiz comes, so that storms have time to rage. */
  private static final int RARELY = 60;

  private final Quiz quiz;
  private final Random random;
  private int near;

  private QuizStorm(Quiz quiz, long seed) {
    this.quiz = quiz;
    this.random = new Random(seed);
  }

  /** The same seed always gives the same storm. */
  public static List<QuizEvent> events(Quiz quiz, long seed, int number) {
    QuizStorm storm = new QuizStorm(quiz, seed);
    List<QuizEvent> events = new ArrayList<>();
    while (events.size() < number) {
      events.add(storm.next());
    }
    return events;
  }

  private QuizEvent next() {
    Person by = PEOPLE.get(random.nextInt(PEOPLE.size()));
    return random.nextInt(RARELY) == 0 ? ending(by) : usual(by);
  }

  private QuizEvent usual(Person by) {
    int index = index();
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4 -> new QuizEvent.Answer(by, index, response(index));
      case 5, 6 -> new QuizEvent.Close(by, index);
      case 7, 8 -> new QuizEvent.Advance(by, moveOn(index));
      case 9 -> new QuizEvent.Skip(by, index);
      case 10 -> new QuizEvent.Hint(by, index);
      case 11 -> new QuizEvent.Join(by);
      case 12 -> new QuizEvent.Resume(by);
      case 13 -> new QuizEvent.Appear(by, random.nextBoolean());
      case 14 -> new QuizEvent.Challenge(by, index, random.nextBoolean() ? "why?" : "");
      default -> new QuizEvent.TimePassed();
    };
  }

  private QuizEvent ending(Person by) {
    return switch (random.nextInt(6)) {
      case 0 -> new QuizEvent.Stop(by);
      case 1, 2 -> new QuizEvent.Leave(by);
      default -> new QuizEvent.Pause(by);
    };
  }

  /** Mostly about where the quiz may be, sometimes about anywhere, also where nothing is. */
  private int index() {
    return random.nextInt(5) > 0
        ? Math.min(near, quiz.questions().size() - 1)
        : random.nextInt(-2, quiz.questions().size() + 2);
  }

  private int moveOn(int index) {
    near = random.nextInt(3) == 0 ? near + 1 : near;
    return index;
  }

  private Response response(int index) {
    boolean fitting = random.nextInt(8) > 0 && index >= 0 && index < quiz.questions().size();
    return fitting ? fitting(quiz.questions().get(index).question()) : unfitting();
  }

  private Response fitting(Question question) {
    return switch (question) {
      case Question.Choice choice -> Response.Chosen.of(key(choice.options()));
      case Question.Several several -> new Response.Chosen(Set.of(key(several.options())));
      case Question.TrueFalse _ -> Response.Chosen.of(random.nextBoolean() ? "true" : "false");
      case Question.Typed _ ->
          new Response.Typed(random.nextBoolean() ? "time sample" : "something else");
      case Question.Matching matching -> pairs(matching);
      case Question.Numeric _ -> new Response.Typed(random.nextBoolean() ? "2004" : "1989");
    };
  }

  private Response unfitting() {
    return switch (random.nextInt(4)) {
      case 0 -> new Response.Typed("\u202e\u0000" + "x".repeat(random.nextInt(400)));
      case 1 -> new Response.Chosen(Set.of("no-such-option", "another"));
      case 2 -> new Response.Paired(Map.of("no", "pair"));
      default -> new Response.Typed("");
    };
  }

  private Response pairs(Question.Matching matching) {
    Prompt prompt = matching.prompts().get(random.nextInt(matching.prompts().size()));
    return new Response.Paired(Map.of(prompt.key(), key(matching.options())));
  }

  private String key(List<Option> options) {
    return options.get(random.nextInt(options.size())).key();
  }
}
