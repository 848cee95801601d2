package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.question.Question;

/**
 * Reads questions in GIFT. Takes any text, in time linear to its length: what is no question is a
 * problem in the reading, never an exception. One reader reads the sections of one topic, so that
 * it notices the same question in two of them. Not safe for use by many threads.
 */
public final class GiftReader {

  /** Longer than any question a person would answer in a chat. */
  static final int MAX_QUESTION = 10_000;

  /** Ten times the largest question bank of one topic that we have seen. */
  static final int MAX_QUESTIONS = 5_000;

  /** Nobody mends more in one sitting. */
  static final int MAX_PROBLEMS = 200;

  private final String topicId;
  private final Map<String, Authored> byId = new HashMap<>();

  private List<Authored> questions = new ArrayList<>();
  private List<Problem> problems = new ArrayList<>();

  public GiftReader(String topicId) {
    this.topicId = topicId;
  }

  /** Reads all the questions of a text that is the only one of its topic. */
  public static Reading read(String topicId, String text, int firstLine) {
    return new GiftReader(topicId).read(text, firstLine);
  }

  /**
   * Reads all the questions of a text.
   *
   * @param firstLine the line of the file on which the text begins, counted from 1
   */
  public Reading read(String text, int firstLine) {
    questions = new ArrayList<>();
    problems = new ArrayList<>();
    String clean = text.replace("\uFEFF", "");
    takeAll(Block.of(clean, firstLine));
    problems.sort(Comparator.comparingInt(Problem::line));
    return new Reading(questions, limited(problems));
  }

  private static List<Problem> limited(List<Problem> all) {
    if (all.size() <= MAX_PROBLEMS) {
      return all;
    }
    List<Problem> limited = new ArrayList<>(all.subList(0, MAX_PROBLEMS));
    List<Problem> rest = all.subList(MAX_PROBLEMS, all.size());
    boolean errors = rest.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    limited.add(
        new Problem(
            errors ? Problem.Severity.ERROR : Problem.Severity.WARNING,
            rest.getFirst().line(),
            "there are " + rest.size() + " more problems from here on; mend the others first."));
    return limited;
  }

  private void takeAll(List<Block> blocks) {
    Map<OtherFormat, List<Block>> others = new EnumMap<>(OtherFormat.class);
    Optional<OtherFormat> above = Optional.empty();
    for (Block block : blocks) {
      above = isTooLong(block) ? Optional.empty() : OtherFormat.of(block.body(), above);
      above.ifPresentOrElse(
          format -> others.computeIfAbsent(format, _ -> new ArrayList<>()).add(block),
          () -> take(block));
    }
    others.forEach(
        (format, found) ->
            problems.add(format.problem(found.getFirst().body().line(), found.size())));
  }

  private static boolean isTooLong(Block block) {
    return block.body().text().length() > MAX_QUESTION;
  }

  private void take(Block block) {
    int line = block.body().line();
    try {
      if (isTooLong(block)) {
        throw new Blemish(
            line,
            "this question is longer than "
                + MAX_QUESTION
                + " characters. Is a } or a blank line missing?");
      }
      if (byId.size() >= MAX_QUESTIONS) {
        throw new Blemish(line, "a topic has at most 5,000 questions; this one is left out.");
      }
      BlockReading read = BlockReading.of(block, topicId);
      read.questions().forEach(this::add);
      problems.addAll(read.remarks());
    } catch (Blemish blemish) {
      problems.add(blemish.problem());
    } catch (IllegalArgumentException refused) {
      problems.add(
          new Problem(
              Problem.Severity.ERROR,
              line,
              "this question cannot be asked: " + refused.getMessage() + "."));
    }
  }

  /** Questions of the same wording are the same only if their answers are, too. */
  private void add(Authored read) {
    Authored authored = read;
    Authored earlier = byId.get(authored.question().id());
    if (earlier != null && !earlier.question().equals(authored.question())) {
      authored = authored.withIdOf(QuestionIds.withAnswers(authored.question()));
      earlier = byId.get(authored.question().id());
    }
    if (earlier == null) {
      byId.put(authored.question().id(), authored);
      questions.add(authored);
      advise(authored);
    } else {
      problems.add(
          Problem.warning(
              authored.line(),
              "the same question stands on line "
                  + earlier.line()
                  + " already; this one is left out."));
    }
  }

  private void advise(Authored authored) {
    if (authored.question() instanceof Question.Several several
        && several.options().stream().noneMatch(option -> option.credit() < 0)) {
      problems.add(
          Problem.warning(
              authored.line(),
              "ticking every answer would earn the whole point. Give the wrong ones a weight below"
                  + " 0, such as ~%-50%wrong."));
    }
  }
}
