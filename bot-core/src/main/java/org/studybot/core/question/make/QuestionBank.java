package org.studybot.core.question.make;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/**
 * All the questions of a catalogue: those its staff wrote and those made from its entries, each
 * topic's made when first needed. Safe for use by many threads; a new catalogue needs a new bank.
 */
public final class QuestionBank {

  private final Catalogue catalogue;
  private final QuestionMaker maker;
  private final Map<String, List<Question>> authored;
  private final Map<String, List<Question>> byTopic = new ConcurrentHashMap<>();

  public QuestionBank(Catalogue catalogue, Collection<Question> authored) {
    this.catalogue = catalogue;
    this.maker = new QuestionMaker(catalogue, authored);
    this.authored =
        authored.stream()
            .map(maker::adopted)
            .collect(groupingBy(question -> question.head().topicId()));
  }

  /** The same with these questions that staff wrote besides. */
  public QuestionBank with(Collection<Question> more) {
    return new QuestionBank(
        catalogue,
        Stream.concat(authored.values().stream().flatMap(List::stream), more.stream()).toList());
  }

  /** A quiz: mixed as evenly over topics and kinds as there are questions. */
  public Draw draw(DrawRequest request) {
    List<Question> pool = pool(request.topicIds(), request.kinds());
    return new Draw(new Spread(request).over(pool), pool.size());
  }

  /** How many different questions there are. */
  public int distinctQuestions(Set<String> topicIds, Set<QuestionKind> kinds) {
    return pool(topicIds, kinds).size();
  }

  /** The question with this id, with the options in the order of the seed. */
  public Optional<Question> question(String id, long seed) {
    return catalogue.topics().stream()
        .flatMap(topic -> of(topic).stream())
        .filter(question -> question.id().equals(id))
        .findFirst()
        .map(question -> Shuffle.of(question, seed));
  }

  private List<Question> pool(Set<String> topicIds, Set<QuestionKind> kinds) {
    return catalogue.topics().stream()
        .filter(topic -> topicIds.contains(topic.id()))
        .flatMap(topic -> of(topic).stream())
        .filter(question -> kinds.contains(question.head().kind()))
        .toList();
  }

  private List<Question> of(Topic topic) {
    return byTopic.computeIfAbsent(topic.id(), _ -> all(topic));
  }

  /** Two questions with one id are one question; the one that staff wrote comes first. */
  private List<Question> all(Topic topic) {
    Map<String, Question> byId = new LinkedHashMap<>();
    Stream.concat(authored.getOrDefault(topic.id(), List.of()).stream(), maker.make(topic).stream())
        .forEach(question -> byId.putIfAbsent(question.id(), question));
    return List.copyOf(byId.values());
  }
}
