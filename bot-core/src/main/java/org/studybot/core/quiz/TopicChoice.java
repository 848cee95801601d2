package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Topic;

/**
 * The topics that somebody named.
 *
 * @param topics each once, in the order named
 * @param unknown the first words that name no topic; empty if all are known
 */
record TopicChoice(List<Topic> topics, String unknown) {

  private static final Pattern ALL =
      Pattern.compile(
          "(?:all|everything|anything|any)(?: (?:topics?|of it))?", Pattern.CASE_INSENSITIVE);

  TopicChoice {
    topics = List.copyOf(topics);
  }

  static TopicChoice of(String words, KnowledgeBase knowledge) {
    if (ALL.matcher(words).matches()) {
      return new TopicChoice(knowledge.catalogue().topics(), "");
    }
    return oneOrMore(words, "\\s*[,;&+]\\s*(?:and )?", knowledge)
        .or(() -> oneOrMore(words, "\\s*[,;&+]\\s*(?:and )?|\\s+and\\s+", knowledge))
        .orElseGet(() -> new TopicChoice(List.of(), firstUnknown(words, knowledge)));
  }

  /** A title may have commas in it, so the words are first taken whole. */
  private static Optional<TopicChoice> oneOrMore(
      String words, String separator, KnowledgeBase knowledge) {
    Optional<Topic> whole = knowledge.topicNamed(words);
    if (whole.isPresent()) {
      return whole.map(topic -> new TopicChoice(List.of(topic), ""));
    }
    List<Topic> topics = new ArrayList<>();
    for (String part : words.split(separator)) {
      Optional<Topic> topic = knowledge.topicNamed(part);
      if (topic.isEmpty()) {
        return Optional.empty();
      }
      topics.add(topic.get());
    }
    return Optional.of(new TopicChoice(topics.stream().distinct().toList(), ""));
  }

  private static String firstUnknown(String words, KnowledgeBase knowledge) {
    return Pattern.compile("\\s*[,;&+]\\s*")
        .splitAsStream(words)
        .filter(part -> knowledge.topicNamed(part).isEmpty())
        .findFirst()
        .orElse(words);
  }
}
