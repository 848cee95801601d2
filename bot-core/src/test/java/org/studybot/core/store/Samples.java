package org.studybot.core.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.question.Head;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.core.quiz.Flag;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Mode;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Phase;
import org.studybot.core.quiz.Play;
import org.studybot.core.quiz.Player;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizQuestion;
import org.studybot.core.quiz.Settings;
import org.studybot.core.quiz.Stage;
import org.studybot.core.quiz.Step;

/** Quizzes to keep, and changes of them that know no rules of a game. */
final class Samples {

  static final Duration QUIET = Duration.ofMinutes(30);

  private Samples() {}

  /** A quiz of three questions, the first of them open, without a time limit. */
  static Quiz quiz(String id, String channel, Instant now) {
    List<QuizQuestion> questions = Stream.of("q0", "q1", "q2").map(Samples::question).toList();
    Play play =
        new Play(
            new Phase.Running(),
            Map.of(Play.EVERYBODY, new Stage.Asking(0, null)),
            List.of(),
            List.of(),
            List.of(),
            now);
    return new Quiz(new QuizId(id), conversation(channel), "host", settings(), questions, play, 0);
  }

  static Conversation conversation(String channel) {
    return new Conversation("web:local", channel, "", Scope.GROUP, Layout.THREAD);
  }

  private static Settings settings() {
    return new Settings(
        "Safeguarding",
        List.of("safeguarding"),
        Set.of(QuestionKind.AUTHORED),
        3,
        3,
        Mode.TOGETHER,
        Duration.ZERO,
        QUIET,
        1,
        false);
  }

  private static QuizQuestion question(String id) {
    Head head =
        new Head(
            id,
            QuestionKind.AUTHORED,
            "safeguarding",
            List.of("entry-1", "entry-2"),
            "Whom do you tell?",
            "");
    List<Option> options = List.of(Option.of("The lead", 1, ""), Option.of("Nobody", 0, ""));
    return new QuizQuestion(new Question.Choice(head, options), "Children Act 2004");
  }

  static Function<Quiz, Step> answer(String player, int index, double credit, Instant now) {
    Response response = Response.Chosen.of("the-lead");
    Given given = new Given(player, index, response, credit, false, now);
    return quiz -> changed(quiz, play(quiz, with(quiz, given), quiz.play().flags(), now));
  }

  static Function<Quiz, Step> challenge(String player, int index, String note, Instant now) {
    return quiz -> {
      List<Flag> flags = new ArrayList<>(quiz.play().flags());
      flags.add(new Flag(player, index, note, now));
      return changed(quiz, play(quiz, quiz.play().answers(), flags, now));
    };
  }

  /** The open question closes by itself then; never if null. */
  static Function<Quiz, Step> closeAt(@Nullable Instant at) {
    return quiz -> {
      Play play = quiz.play();
      Map<String, Stage> lanes = Map.of(Play.EVERYBODY, new Stage.Asking(0, at));
      return changed(
          quiz,
          new Play(
              play.phase(), lanes, play.players(), play.answers(), play.flags(), play.lastMove()));
    };
  }

  static Function<Quiz, Step> finish(Instant now) {
    Phase over = new Phase.Finished(Phase.Reason.QUIET, now);
    return quiz -> {
      Play play = quiz.play();
      return changed(
          quiz,
          new Play(
              over, play.lanes(), play.players(), play.answers(), play.flags(), play.lastMove()));
    };
  }

  /** Ends the quiz if its time has come. */
  static Function<Quiz, Step> letTimePass(Instant now) {
    return quiz ->
        quiz.deadline().filter(at -> !at.isAfter(now)).isPresent()
            ? finish(now).apply(quiz)
            : new Step(quiz, new Outcome.Waited());
  }

  private static List<Given> with(Quiz quiz, Given given) {
    List<Given> answers = new ArrayList<>(quiz.play().answers());
    answers.removeIf(old -> old.player().equals(given.player()) && old.index() == given.index());
    answers.add(given);
    return answers;
  }

  private static Play play(Quiz quiz, List<Given> answers, List<Flag> flags, Instant now) {
    List<Player> players =
        answers.stream()
            .map(Given::player)
            .distinct()
            .map(id -> new Player(id, "", false, Set.of(), Set.of()))
            .toList();
    Play play = quiz.play();
    return new Play(play.phase(), play.lanes(), players, answers, flags, now);
  }

  private static Step changed(Quiz quiz, Play play) {
    Quiz after =
        new Quiz(
            quiz.id(),
            quiz.conversation(),
            quiz.host(),
            quiz.settings(),
            quiz.questions(),
            play,
            quiz.revision() + 1);
    return new Step(after, new Outcome.Waited());
  }
}
