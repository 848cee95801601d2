package org.studybot.core.command;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.studybot.knowledge.Kind;

/** Understands what was said: short commands, and the same in natural words. */
public final class CommandParser {

  /** The longest question, in characters; so long a one still fits into the token of a button. */
  public static final int MAX_LENGTH = 600;

  /** The longest message that is looked at at all, in characters as they came. */
  public static final int MOST_READ = 4000;

  private static final String ABOUT =
      "(?: (?:for|on|about|of|in|with|regarding|around)(?= ))++ (.+)";
  private static final String PLEASE =
      "\\A(?:(?:please|can|could|you|me|give|show|tell|list|get|find|i|need|want|some|any|the|what|are"
          + "|whats|what's|is|there) )*+";

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(?:(?:please )?(?:start|play|make|give (?:me|us)|do) (?:a |an |the |another )?)?"
                  + "(?:quiz|test)(?: (?:me|us))?(?: (?:on|about|for|with|of))?(?::? (.+))?",
              said -> new Command.StartQuiz(said.group(1) == null ? "" : said.group(1))),
          rule("(?:home|my (?:page|studies|progress))", _ -> new Command.Home()),
          rule(
              "(?:(?:review|revise) (?:what(?: is|'s) )?due|what(?: is|'s) due|due)",
              _ -> new Command.ReviewDue()),
          rule("answer:? (.+)", said -> new Command.AnswerQuiz(said.group(1))),
          rule(
              "challenge(?: this(?: marking)?)?(?: (?:question )?(\\d{1,2}))?(?:[:,]? (.+))?",
              CommandParser::challenge),
          word(QuizWord.NEXT, "next(?: question)?"),
          word(QuizWord.SKIP, "skip(?: (?:it|this))?"),
          word(QuizWord.HINT, "(?:a )?hint(?: please)?"),
          word(QuizWord.PLAY, "(?:play|join)"),
          word(QuizWord.PAUSE, "pause(?: (?:the )?quiz)?"),
          word(QuizWord.RESUME, "(?:resume|continue|go on)(?: (?:the )?quiz)?"),
          word(QuizWord.STOP, "(?:stop|end|quit)(?: (?:the )?quiz)?"),
          word(QuizWord.LEAVE, "leave(?: (?:the )?quiz)?"),
          word(QuizWord.SHOW_NAME, "show my name"),
          word(QuizWord.HIDE_NAME, "hide my name"),
          word(QuizWord.SCORE, "(?:my )?(?:score|result|results)|how did i do"),
          word(
              QuizWord.REVIEW_MINE,
              "review(?: (?:my|the|what i))?(?: (?:missed|mistakes))?(?: questions)?"),
          word(QuizWord.REVIEW_OURS, "review (?:together|ours|what we missed|our mistakes)"),
          rule(
              "(?:help|hi|hello|hey|start|menu|commands?|what can you do)",
              _ -> new Command.Help()),
          rule(
              PLEASE + "(?:all )?topics?(?: are there| do you (?:have|know))?",
              _ -> new Command.ListTopics()),
          rule("topic:? (.+)", said -> new Command.ShowTopic(said.group(1))),
          show(Kind.CONCEPT, "(?:define|definition|concepts?|meaning):? (?:of )?(.+)"),
          show(Kind.CONCEPT, PLEASE + "(?:definition|meaning|(?:key )?concepts?)" + ABOUT),
          show(Kind.CONCEPT, "what (?:(?:does|do) (.+) mean|is meant by (.+))"),
          show(Kind.EXAM_TIP, "(?:exam |revision )?tips?:? (?!(?:for|on|about|of|in|with) )(.+)"),
          show(
              Kind.EXAM_TIP,
              PLEASE + "(?:(?:exam|revision|study|good|best) )*+(?:tips?|advice)" + ABOUT),
          show(
              Kind.MISCONCEPTION,
              "(?:mistakes?|misconceptions?):? (?!(?:for|on|about|of|in|with) )(.+)"),
          show(
              Kind.MISCONCEPTION,
              PLEASE
                  + "(?:(?:common|typical|frequent|usual|most|main) )*+"
                  + "(?:mistakes?|misconceptions?|errors?|pitfalls?)"
                  + "(?: (?:students|learners|candidates|people|to avoid|do|make|made))*+"
                  + ABOUT),
          show(
              Kind.MARKING_POINT,
              PLEASE
                  + "(?:marks|marking points?|mark scheme|credit)(?: (?:awarded|given))?"
                  + ABOUT),
          show(
              Kind.MARKING_POINT,
              "what (?:do|does|would|will) (?:the |an )?(?:examiners?|markers?|assessors?)"
                  + " (?:look for|want|expect|reward|like|credit)(?: to see)?"
                  + ABOUT),
          show(
              Kind.MARKING_POINT,
              "(?:how (?:do|can|could|would) (?:i|we|you)|what) (?:get|gets|earns?|wins?|scores?)"
                  + "(?: me| us| you)? (?:the |full |good |top |high |more )*+marks?"
                  + ABOUT),
          show(
              Kind.MARKING_POINT,
              "(?:marks?|marking(?: points?)?):? (?!(?:for|on|about|of|in|with) )(.+)"));

  private CommandParser() {}

  /** Never fails: what is no command is a question. */
  public static Command parse(String text) {
    if (text.length() > MOST_READ) {
      return new Command.TooLong();
    }
    String tidy = Wording.tidy(text);
    String said = isSlashed(tidy) ? tidy.substring(1) : tidy;
    if (said.isEmpty()) {
      return new Command.Help();
    }
    if (said.length() > MAX_LENGTH) {
      return new Command.TooLong();
    }
    String plain = Wording.withoutEnd(said, " ?!.");
    return RULES.stream()
        .flatMap(rule -> rule.apply(plain).stream())
        .findFirst()
        .orElseGet(() -> new Command.Ask(said));
  }

  /** Whether a text says by a stroke before it that it is a command: "/next". */
  public static boolean isSlashed(String text) {
    return text.length() > 1 && text.charAt(0) == '/' && Character.isLetter(text.charAt(1));
  }

  /** What to say to be shown entries of this kind about something. */
  public static String phrase(Kind kind, String about) {
    return switch (kind) {
      case SYNOPSIS -> "topic " + about;
      case CONCEPT -> "define " + about;
      case EXAM_TIP -> "tips " + about;
      case MISCONCEPTION -> "mistakes " + about;
      case MARKING_POINT -> "marks " + about;
    };
  }

  private static Command challenge(MatchResult said) {
    int number = said.group(1) == null ? 0 : Integer.parseInt(said.group(1));
    return new Command.ChallengeQuiz(number, said.group(2) == null ? "" : said.group(2));
  }

  private static Rule word(QuizWord word, String pattern) {
    return rule(pattern, _ -> new Command.SayInQuiz(word));
  }

  private static Rule rule(String pattern, Function<MatchResult, Command> meaning) {
    return new Rule(Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE), meaning);
  }

  private static Rule show(Kind kind, String pattern) {
    return rule(pattern, said -> new Command.Show(kind, about(said)));
  }

  /** The first group that took part in the match. */
  private static String about(MatchResult said) {
    return IntStream.rangeClosed(1, said.groupCount())
        .filter(group -> said.start(group) >= 0)
        .mapToObj(said::group)
        .findFirst()
        .orElseThrow();
  }

  private record Rule(Pattern pattern, Function<MatchResult, Command> meaning) {

    Optional<Command> apply(String said) {
      var matcher = pattern.matcher(said);
      return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
    }
  }
}
