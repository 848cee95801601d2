package org.studybot.core.quiz;

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

  private static final Pattern COMMAS = Pattern.compile(" ?[,;&+] ?(?:and )?");
  private static final Pattern COMMAS_OR_AND = Pattern.compile(COMMAS.pattern() + "| and ");

  TopicChoice {
    topics = List.copyOf(topics);
  }

  static TopicChoice of(String words, KnowledgeBase knowledge) {
    if (ALL.matcher(words).matches()) {
      return new TopicChoice(knowledge.catalogue().topics(), "");
    }
    return oneOrMore(words, COMMAS, knowledge)
        .or(() -> oneOrMore(words, COMMAS_OR_AND, knowledge))
        .orElseGet(() -> new TopicChoice(List.of(), firstUnknown(words, knowledge)));
  }

  /** A title may have commas in it, so the words are first taken whole. */
  private static Optional<TopicChoice> oneOrMore(
      String words, Pattern separator, KnowledgeBase knowledge) {
    Optional<Topic> whole = knowledge.topicNamed(words);
    if (whole.isPresent()) {
      return whole.map(topic -> new TopicChoice(List.of(topic), ""));
    }
    List<Optional<Topic>> parts =
        separator.splitAsStream(words).map(knowledge::topicNamed).toList();
    return !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new TopicChoice(parts.stream().flatMap(Optional::stream).distinct().toList(), ""))
        : Optional.empty();
  }

  private static String firstUnknown(String words, KnowledgeBase knowledge) {
    return COMMAS
        .splitAsStream(words)
        .filter(part -> knowledge.topicNamed(part).isEmpty())
        .findFirst()
        .orElse(words);
  }
}
