package org.studybot.core.quiz;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Topic;

/** Makes new quizzes; nothing is kept yet. */
final class Opener {

  private static final String REVIEW = " (review)";
  private static final Duration QUIET_TOGETHER = Duration.ofHours(1);
  private static final Duration QUIET_AT_OWN_PACE = Duration.ofDays(1);
  private static final int TITLES = 3;

  private final KnowledgeBase knowledge;
  private final QuestionSource questions;
  private final InstantSource clock;
  private final RandomGenerator random;

  Opener(
      KnowledgeBase knowledge,
      QuestionSource questions,
      InstantSource clock,
      RandomGenerator random) {
    this.knowledge = knowledge;
    this.questions = questions;
    this.clock = clock;
    this.random = random;
  }

  /** What the last quiz of the conversation asked is asked again only when nothing else is left. */
  Opening open(String said, Person host, Conversation conversation, Optional<Quiz> last) {
    QuizWish wish = QuizWish.read(said);
    if (wish.about().isEmpty()) {
      return new Opening.WhichTopic(knowledge.catalogue().topics());
    }
    TopicChoice choice = TopicChoice.of(wish.about(), knowledge);
    if (!choice.unknown().isEmpty() && knowledge.topicNamed(said).isPresent()) {
      // What looked like an option belongs to the name of a topic: "key stage 2".
      wish = QuizWish.about(said);
      choice = TopicChoice.of(said, knowledge);
    }
    return choice.topics().isEmpty()
        ? new Opening.NoSuchTopic(choice.unknown(), knowledge.catalogue().topics())
        : draw(wish.plan(), choice.topics(), host, conversation, last);
  }

  /** Topics that are no longer there are passed over. */
  Opening open(QuizPlan plan, Person host, Conversation conversation, Optional<Quiz> last) {
    Catalogue notes = knowledge.catalogue();
    List<Topic> chosen =
        plan.topicIds().stream().distinct().flatMap(id -> notes.topic(id).stream()).toList();
    List<Topic> topics = chosen.isEmpty() ? notes.topics() : chosen;
    return topics.isEmpty()
        ? new Opening.WhichTopic(topics)
        : draw(plan, topics, host, conversation, last);
  }

  Opening review(
      Quiz quiz, List<Integer> missed, Person host, Conversation conversation, boolean alone) {
    List<QuizQuestion> again = missed.stream().map(quiz.questions()::get).toList();
    String title = titleOfReview(quiz.settings().title());
    return again(title, again, quiz.settings().seed(), host, conversation, alone);
  }

  /** Questions of earlier quizzes once more, for this person alone; of those there still are. */
  Opening review(List<String> questionIds, Person person, Conversation conversation) {
    long seed = random.nextLong();
    Sources sources = new Sources(knowledge.catalogue());
    List<QuizQuestion> again =
        questionIds.stream()
            .flatMap(id -> questions.question(person.tenant(), id, seed).stream())
            .map(sources::cite)
            .toList();
    return again("what I missed", again, seed, person, conversation, true);
  }

  private Opening again(
      String title,
      List<QuizQuestion> again,
      long seed,
      Person host,
      Conversation conversation,
      boolean alone) {
    if (again.isEmpty()) {
      return new Opening.NothingMissed();
    }
    boolean group = conversation.scope() != Scope.PERSONAL;
    Mode mode = group && !alone ? Mode.TOGETHER : Mode.OWN_PACE;
    Settings settings =
        new Settings(
            title,
            again.stream().map(it -> it.question().head().topicId()).distinct().toList(),
            again.stream().map(it -> it.question().head().kind()).collect(Collectors.toSet()),
            again.size(),
            again.size(),
            mode,
            Duration.ZERO,
            quietTime(mode),
            seed,
            group && alone);
    return new Opening.Opened(quiz(settings, again, host, conversation));
  }

  /** Whoever reviews a review need not be told so twice. */
  private static String titleOfReview(String title) {
    return title.endsWith(REVIEW) ? title : title + REVIEW;
  }

  private Opening draw(
      QuizPlan plan,
      List<Topic> topics,
      Person host,
      Conversation conversation,
      Optional<Quiz> last) {
    long seed = random.nextLong();
    Set<QuestionKind> kinds =
        plan.kinds().isEmpty() ? EnumSet.allOf(QuestionKind.class) : plan.kinds();
    Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
    DrawRequest request = new DrawRequest(ids, kinds, plan.questions(), seed, asked(last));
    Draw draw = questions.draw(conversation.tenant(), request);
    if (draw.questions().isEmpty()) {
      return new Opening.NoQuestions(title(topics));
    }
    Mode mode = mode(plan, conversation);
    Settings settings =
        new Settings(
            title(topics),
            topics.stream().map(Topic::id).toList(),
            kinds,
            plan.questions(),
            draw.distinct(),
            mode,
            plan.timeLimit(),
            quietTime(mode),
            seed,
            false);
    Sources sources = new Sources(knowledge.catalogue());
    List<QuizQuestion> drawn = draw.questions().stream().map(sources::cite).toList();
    return new Opening.Opened(quiz(settings, drawn, host, conversation));
  }

  private Quiz quiz(
      Settings settings, List<QuizQuestion> drawn, Person host, Conversation conversation) {
    Instant now = clock.instant();
    Quiz fresh =
        new Quiz(
            QuizId.random(random), conversation, host.id(), settings, drawn, Play.opened(now), 0);
    return fresh.begun(now);
  }

  private String title(List<Topic> topics) {
    Catalogue catalogue = knowledge.catalogue();
    if (topics.size() > 1 && topics.size() == catalogue.topics().size()) {
      return "all topics";
    }
    String more = topics.size() > TITLES ? " and " + (topics.size() - TITLES) + " more" : "";
    return topics.stream().limit(TITLES).map(Topic::title).collect(joining("; ")) + more;
  }

  /** Where nobody else plays, everybody else's pace is one's own. */
  private static Mode mode(QuizPlan plan, Conversation conversation) {
    if (conversation.scope() == Scope.PERSONAL) {
      return Mode.OWN_PACE;
    }
    return plan.mode() == null ? Mode.TOGETHER : plan.mode();
  }

  private static Duration quietTime(Mode mode) {
    return mode == Mode.OWN_PACE ? QUIET_AT_OWN_PACE : QUIET_TOGETHER;
  }

  private static Set<String> asked(Optional<Quiz> last) {
    return last.stream()
        .flatMap(quiz -> quiz.questions().stream())
        .map(asked -> asked.question().id())
        .collect(Collectors.toSet());
  }
}
