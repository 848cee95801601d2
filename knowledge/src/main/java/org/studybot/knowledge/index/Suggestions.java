package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/**
 * What to ask instead when nothing fits: names that resemble what was typed, then the topics of the
 * entries that came nearest, then topics there are. Each is tried, and finds something.
 */
final class Suggestions {

  private static final int MOST = 4;
  private static final int MOST_STRANGERS = 3;
  private static final int MOST_TRIED = 10;

  private final EntrySearch search;
  private final Lexicon lexicon;
  private final Set<Kind> kinds;
  private final Set<String> chosen = new LinkedHashSet<>();

  Suggestions(EntrySearch search, Lexicon lexicon, Set<Kind> kinds) {
    this.search = search;
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** Suggestions in place of a question, given what came nearest; the best first, at most four. */
  List<String> instead(Question question, List<Ranked> nearest) throws IOException {
    choose(resembling(question).stream(), MOST);
    choose(
        nearest.stream()
            .filter(near -> near.evidence() > 0)
            .map(near -> near.hit().topic().title()),
        MOST);
    choose(search.catalogue().topics().stream().map(Topic::title), MOST_STRANGERS);
    return List.copyOf(chosen);
  }

  private void choose(Stream<String> candidates, int most) throws IOException {
    for (String text : candidates.distinct().limit(MOST_TRIED).toList()) {
      if (chosen.size() < most && !chosen.contains(text) && search.finds(text, kinds)) {
        chosen.add(text);
      }
    }
  }

  private List<String> resembling(Question question) throws IOException {
    List<String> names = new ArrayList<>();
    for (Question.Word word : question.words()) {
      if (!word.known()) {
        Optional<String> known = lexicon.resembling(word.typed());
        if (known.isPresent()) {
          names.addAll(nameOfBest(known.get()));
        }
      }
    }
    return names;
  }

  private List<String> nameOfBest(String word) throws IOException {
    return search.rank(lexicon.question(word), kinds, 1).stream()
        .map(Ranked::hit)
        .map(Suggestions::name)
        .toList();
  }

  private static String name(Hit hit) {
    return hit.entry().term().isBlank() ? hit.topic().title() : hit.entry().term();
  }
}
