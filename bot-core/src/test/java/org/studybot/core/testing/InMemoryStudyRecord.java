package org.studybot.core.testing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.studybot.core.event.Person;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.home.TopicRecord;
import org.studybot.core.question.Head;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Quiz;

/** Reads the record out of quizzes in memory. */
public final class InMemoryStudyRecord implements StudyRecord {

  private final Supplier<List<Quiz>> quizzes;
  private final Set<String> named = new HashSet<>();

  public InMemoryStudyRecord(Supplier<List<Quiz>> quizzes) {
    this.quizzes = quizzes;
  }

  @Override
  public List<TopicRecord> topics(Person person) {
    Map<String, List<Answered>> topics = new LinkedHashMap<>();
    latest(person)
        .sorted(Comparator.comparing((Answered it) -> it.given().at()).reversed())
        .forEach(it -> topics.computeIfAbsent(it.head().topicId(), _ -> new ArrayList<>()).add(it));
    return topics.entrySet().stream()
        .map(
            topic ->
                new TopicRecord(
                    topic.getKey(),
                    topic.getValue().size(),
                    (int) topic.getValue().stream().filter(it -> it.given().right()).count()))
        .toList();
  }

  @Override
  public List<String> missed(Person person, int most) {
    return latest(person)
        .filter(it -> !it.given().right())
        .sorted(Comparator.comparing(it -> it.given().at()))
        .map(it -> it.head().id())
        .limit(most)
        .toList();
  }

  @Override
  public boolean showsName(Person person) {
    return named.contains(key(person));
  }

  @Override
  public void showName(Person person, boolean shown) {
    boolean _ = shown ? named.add(key(person)) : named.remove(key(person));
  }

  private Stream<Answered> latest(Person person) {
    return quizzes.get().stream()
        .filter(Quiz::isFinished)
        .filter(quiz -> quiz.conversation().tenant().equals(person.tenant()))
        .flatMap(quiz -> quiz.play().answers().stream().map(given -> answered(quiz, given)))
        .filter(it -> it.given().player().equals(person.id()))
        .collect(
            toMap(
                it -> it.head().id(),
                it -> it,
                (one, other) -> other.given().at().isBefore(one.given().at()) ? one : other,
                LinkedHashMap::new))
        .values()
        .stream();
  }

  private static Answered answered(Quiz quiz, Given given) {
    return new Answered(quiz.questions().get(given.index()).question().head(), given);
  }

  private static String key(Person person) {
    return person.tenant() + " " + person.id();
  }

  private record Answered(Head head, Given given) {}
}
