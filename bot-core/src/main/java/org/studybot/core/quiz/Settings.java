package org.studybot.core.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.studybot.core.question.QuestionKind;

/**
 * What was agreed when a quiz was started.
 *
 * @param title what it is about, for people
 * @param topicIds the topics its questions were drawn from
 * @param kinds the kinds its questions were drawn from
 * @param wanted how many questions were wanted; there may be fewer
 * @param distinct how many different questions there were to draw from
 * @param mode how it is played
 * @param timeLimit how long each question stays open; zero for as long as it takes
 * @param quietTime after so long without a move it ends by itself
 * @param seed decided which questions were drawn and how options are ordered
 * @param solo whether its host alone plays and sees it, though others read the conversation
 */
public record Settings(
    String title,
    List<String> topicIds,
    Set<QuestionKind> kinds,
    int wanted,
    int distinct,
    Mode mode,
    Duration timeLimit,
    Duration quietTime,
    long seed,
    boolean solo) {

  public static final int MOST_QUESTIONS = 50;
  public static final int DEFAULT_QUESTIONS = 5;
  public static final Duration LONGEST_LIMIT = Duration.ofMinutes(30);

  public Settings {
    topicIds = List.copyOf(topicIds);
    kinds = Set.copyOf(kinds);
    require(wanted >= 1 && wanted <= MOST_QUESTIONS, "a quiz has 1 to 50 questions");
    require(!timeLimit.isNegative(), "a time limit is not negative");
    require(timeLimit.compareTo(LONGEST_LIMIT) <= 0, "a time limit is at most 30 minutes");
    require(quietTime.compareTo(timeLimit) > 0, "the quiet time is longer than the time limit");
    require(!solo || mode == Mode.OWN_PACE, "alone, one plays at one's own pace");
  }

  public boolean hasTimeLimit() {
    return timeLimit.isPositive();
  }

  private static void require(boolean kept, String rule) {
    if (!kept) {
      throw new IllegalArgumentException(rule);
    }
  }
}
