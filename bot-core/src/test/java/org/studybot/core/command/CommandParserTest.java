package org.studybot.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Kind;

class CommandParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "define key person                                | CONCEPT       | key person",
        "Define: Key Person                               | CONCEPT       | Key Person",
        "what does safeguarding mean?                     | CONCEPT       | safeguarding",
        "what is meant by schema?                         | CONCEPT       | schema",
        "give me the definition of play                   | CONCEPT       | play",
        "tips partnership working                         | EXAM_TIP      | partnership working",
        "TIPS: observation                                | EXAM_TIP      | observation",
        "exam tips for partnership working                | EXAM_TIP      | partnership working",
        "exam tips partnership working                    | EXAM_TIP      | partnership working",
        "can you give me some exam tips on safeguarding?  | EXAM_TIP      | safeguarding",
        "revision tips about play                         | EXAM_TIP      | play",
        "mistakes confidentiality                         | MISCONCEPTION | confidentiality",
        "common mistakes about confidentiality            | MISCONCEPTION | confidentiality",
        "what are the most common mistakes in observation | MISCONCEPTION | observation",
        "what mistakes do students make about play?       | MISCONCEPTION | play",
        "misconceptions about schemas                     | MISCONCEPTION | schemas",
        "marks information sharing                        | MARKING_POINT | information sharing",
        "what do examiners look for in information sharing | MARKING_POINT | information sharing",
        "What does the examiner want on assessment?       | MARKING_POINT | assessment",
        "how do I get full marks on partnership working?  | MARKING_POINT | partnership working",
        "marking points for partnership working           | MARKING_POINT | partnership working",
        "mark scheme for observation                      | MARKING_POINT | observation",
      })
  void understandsCommandsAndTheSameInNaturalWords(String said, Kind kind, String about) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.Show(kind, about));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can I ever break confidentiality?",
        "why is play important",
        "is it my job to define the risk",
        "marksmanship",
        "tipsy",
        "helpful adults",
      })
  void takesEverythingElseAsAQuestion(String said) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.Ask(said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"topics", "Topics?", "what topics are there?", "list all topics"})
  void listsTopics(String said) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.ListTopics());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\u200b", "\u0000", "help", "HELP!", "hello", "what can you do?"})
  void helpsWhereNothingWasSaid(String said) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.Help());
  }

  @Test
  void opensTheWholePageOfATopic() {
    assertThat(CommandParser.parse("topic Partnership working"))
        .isEqualTo(new Command.ShowTopic("Partnership working"));
  }

  @ParameterizedTest
  @EnumSource(names = "SYNOPSIS", mode = EnumSource.Mode.EXCLUDE)
  void understandsItsOwnPhrases(Kind kind) {
    assertThat(CommandParser.parse(CommandParser.phrase(kind, "key person")))
        .isEqualTo(new Command.Show(kind, "key person"));
  }

  @Test
  void refusesWhatIsTooLongToBeAQuestion() {
    assertThat(CommandParser.parse("x".repeat(40_000))).isEqualTo(new Command.TooLong());
  }

  @Test
  void isQuickWithWordsMadeToSlowItDown() {
    assertThat(CommandParser.parse("what are the ".repeat(46))).isInstanceOf(Command.Ask.class);
  }

  @Test
  void takesOutWhatCannotBeSeen() {
    assertThat(CommandParser.parse("key\u0007 \u202eperson\u2066\n now"))
        .isEqualTo(new Command.Ask("key person now"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quiz                                        | ''",
        "Quiz safeguarding 5                         | safeguarding 5",
        "quiz me on safeguarding                     | safeguarding",
        "start a quiz about partnership working race | partnership working race",
        "please give us a quiz on play               | play",
        "test me on observation                      | observation",
        "quiz: all 10                                | all 10",
      })
  void startsQuizzes(String said, String wish) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.StartQuiz(wish));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "next              | NEXT",
        "Next question!    | NEXT",
        "skip              | SKIP",
        "hint              | HINT",
        "pause             | PAUSE",
        "continue          | RESUME",
        "stop the quiz     | STOP",
        "leave             | LEAVE",
        "my score          | SCORE",
        "How did I do?     | SCORE",
        "show my name      | SHOW_NAME",
        "hide my name      | HIDE_NAME",
        "review            | REVIEW_MINE",
        "review my mistakes | REVIEW_MINE",
        "review what we missed | REVIEW_OURS",
      })
  void understandsTheWordsOfAQuiz(String said, QuizWord word) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.SayInQuiz(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quizzical looks",
        "what comes next after an observation",
        "how do I leave a placement",
        "how is progress reviewed",
        "playful learning",
        "testing for hearing",
      })
  void doesNotTakeWordsOfAQuizOutOfQuestions(String said) {
    assertThat(CommandParser.parse(said)).isEqualTo(new Command.Ask(said));
  }

  @Test
  void understandsAnswersAndChallenges() {
    assertThat(CommandParser.parse("answer B")).isEqualTo(new Command.AnswerQuiz("B"));
    assertThat(CommandParser.parse("challenge")).isEqualTo(new Command.ChallengeQuiz(0, ""));
    assertThat(CommandParser.parse("challenge question 3: both fit"))
        .isEqualTo(new Command.ChallengeQuiz(3, "both fit"));
    assertThat(CommandParser.parse("challenge this marking, A fits too"))
        .isEqualTo(new Command.ChallengeQuiz(0, "A fits too"));
  }
}
