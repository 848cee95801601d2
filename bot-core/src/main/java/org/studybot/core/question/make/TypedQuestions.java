package org.studybot.core.question.make;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Head;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;

/**
 * Asks for the name of a concept in the learner's own typing. The first letters are given: notes
 * choose one name among several good ones, and nobody should have to guess which.
 */
final class TypedQuestions {

  /** A longer name is a description; nobody remembers its words. */
  private static final int MOST_WORDS = 5;

  /** Not within a longer word or a longer name, such as "Public Interest Disclosure Act". */
  private static final String BEFORE_NAME =
      "(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}]\\s{1,3}(?=\\p{Lu}\\p{Ll}))";

  private static final String AFTER_NAME = "(?![\\p{L}\\p{N}-]|\\s{1,9}+\\p{Lu})";

  private final Neighbourhood neighbourhood;
  private final Lookalikes lookalikes;

  TypedQuestions(Neighbourhood neighbourhood, Lookalikes lookalikes) {
    this.neighbourhood = neighbourhood;
    this.lookalikes = lookalikes;
  }

  Stream<Question> about(Concept concept) {
    return Stream.of(nameIt(concept), fillTheGap(concept)).flatMap(Optional::stream);
  }

  private Optional<Question> nameIt(Concept asked) {
    if (!Mask.isReadable(asked.definition()) || words(asked).length > MOST_WORDS) {
      return Optional.empty();
    }
    String stem = "Name this concept " + hint(asked) + ":\n\u201c" + asked.definition() + "\u201d";
    return Optional.of(
        typed(Drafts.head(QuestionKind.NAME_THE_CONCEPT, asked.entry(), stem), asked));
  }

  /** The longest name of another concept that the definition uses once is left out of it. */
  private Optional<Question> fillTheGap(Concept defined) {
    return neighbourhood.ofTopic(defined.entry().topicId()).stream()
        .filter(other -> !other.entry().id().equals(defined.entry().id()))
        .filter(other -> !other.names().clashWith(defined.names()))
        .filter(other -> words(other).length <= MOST_WORDS)
        .sorted(Comparator.comparingInt((Concept other) -> -other.names().full().length()))
        .flatMap(other -> gapFor(other, defined).stream())
        .findFirst();
  }

  private Optional<Question> gapFor(Concept missing, Concept defined) {
    return missing.names().all().stream()
        .map(name -> gapped(defined.entry().text(), name))
        .flatMap(Optional::stream)
        .filter(text -> !missing.mask().touches(Roots.of(text)) && Mask.isReadable(text))
        .findFirst()
        .map(text -> gapQuestion(text, missing, defined));
  }

  private Question gapQuestion(String text, Concept missing, Concept defined) {
    String stem =
        "Fill the gap "
            + hint(missing)
            + " in what is said about \u201c"
            + defined.names().full()
            + "\u201d:\n\u201c"
            + text
            + "\u201d";
    Head head = Drafts.head(QuestionKind.FILL_THE_GAP, defined.entry(), stem);
    return typed(
        new Head(
            head.id(),
            head.kind(),
            head.topicId(),
            List.of(defined.entry().id(), missing.entry().id()),
            stem,
            head.explanation()),
        missing);
  }

  private Question typed(Head head, Concept asked) {
    List<String> names = asked.names().all();
    return new Question.Typed(
        head, names.stream().map(Accepted::exactly).toList(), lookalikes.of(names));
  }

  private static Optional<String> gapped(String text, String name) {
    var found =
        Pattern.compile(BEFORE_NAME + "(?i:" + Pattern.quote(name) + ")" + AFTER_NAME)
            .matcher(text);
    return found.find() ? Optional.of(found.replaceFirst(Mask.GAP)) : Optional.empty();
  }

  private static String hint(Concept concept) {
    String letters =
        Arrays.stream(words(concept))
            .map(word -> word.substring(0, 1) + "\u2026")
            .collect(joining(" "));
    int count = words(concept).length;
    return "(" + (count == 1 ? "one word" : count + " words") + ": " + letters + ")";
  }

  private static String[] words(Concept concept) {
    return concept.names().full().split("[\\s-]+");
  }
}
