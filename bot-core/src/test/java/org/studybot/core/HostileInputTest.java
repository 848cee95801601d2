package org.studybot.core;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.PlainText;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.Wording;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.Script;
import org.studybot.core.testing.WordOverlap;

/** What nobody sends by accident: each is answered, kindly and in time. */
class HostileInputTest {

  private static final int MILLION = 1_000_000;

  private final Studybot studybot = Bots.on(new WordOverlap(Notes.catalogue()));

  static List<String> megabytes() {
    String marks = "\u0301\u0327\u0323\u0345".repeat(MILLION / 4);
    return List.of(
        "a".repeat(MILLION),
        " ".repeat(MILLION),
        "\u202e\u2066".repeat(MILLION / 2),
        "\0".repeat(MILLION),
        "\ud800".repeat(MILLION),
        "a" + marks,
        "\ufdfa".repeat(MILLION),
        "quiz " + "cloze ".repeat(MILLION / 6),
        "answer " + "a,".repeat(MILLION / 2),
        "tips about " + "on in of ".repeat(MILLION / 9),
        "?".repeat(MILLION) + "x");
  }

  @ParameterizedTest
  @MethodSource("megabytes")
  void answersAMessageOfAMegabyteKindlyAndAtOnce(String text) {
    Script script = assertTimeoutPreemptively(ofSeconds(5), () -> alone().say(text));

    script.expect(Delivery.Reply.class, "That is too long for me", "600 characters");
  }

  @Test
  void looksAtNoMessageThatIsLongerThanItsLimitHoweverLittleItSays() {
    String longest = "help" + " ".repeat(CommandParser.MOST_READ - 4);

    Script script = alone();
    script.say(longest).expect(Delivery.Reply.class, "Ask me about your notes");
    script.say(longest + " ").expect(Delivery.Reply.class, "That is too long for me");
  }

  @ParameterizedTest
  @MethodSource("megabytes")
  void takesAMegabyteInAFormNoFurtherThanItsFirstPage(String text) {
    Inbound.Pressed pressed =
        pressed(new Action.MenuChoice(), Map.of("words", List.of(text, text), text, List.of(text)));

    assertThat(pressed.values().get("words")).allMatch(it -> it.length() <= Wording.MOST_READ);
    assertThat(assertTimeoutPreemptively(ofSeconds(5), () -> studybot.handle(pressed)).deliveries())
        .isNotEmpty();
  }

  @Test
  void takesNoMoreFieldsThanAnyFormHas() {
    Map<String, List<String>> many =
        IntStream.range(0, 10_000)
            .boxed()
            .collect(
                Collectors.toMap(
                    at -> "field" + at,
                    _ -> IntStream.range(0, 500).mapToObj(i -> "" + i).toList()));

    Map<String, List<String>> taken = pressed(new Action.MenuChoice(), many).values();

    assertThat(taken).hasSize(100);
    assertThat(taken.values()).allMatch(values -> values.size() == 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1|quiz||0|join|",
        "1|quiz|none|-7|answer|x",
        "1|quiz|none|2147483647|mark|",
        "1|quiz|none|-2147483648|view|",
        "1|settle|doubt::::",
        "1|settle|doubt:x:999:999999999999999999",
        "1|settle|fix:999999999999999999",
        "1|publish-page|../../etc/passwd",
        "1|plan-quiz|../x",
        "1|say|",
        "1|more|1|more|",
        "1|more|quiz",
        "1|unfold|nowhere|exam_tip"
      })
  void answersAnyToken(String token) {
    for (Person person : List.of(person("U1", false), person("U2", true))) {
      assertThat(
              studybot
                  .handle(
                      new Inbound.Pressed(
                          token + person.id(),
                          person,
                          place(Scope.PERSONAL),
                          ActionToken.decode(token)))
                  .deliveries())
          .isNotEmpty();
    }
  }

  @Test
  void showsNoDirectionMarksAndLineBreaksInTheNameOfAPerson() {
    assertThat(person("U1", "\u202eAnn\0\n\u2066Bee ".repeat(100)).name())
        .startsWith("Ann Bee")
        .hasSizeLessThanOrEqualTo(200)
        .doesNotContain("\u202e", "\u2066", "\n", "\0");
  }

  @Test
  void quotesNoDirectionMarksOfAQuestion() {
    String shown =
        PlainText.of(alone().say("\u202ezebra\u2066\0 stripes").last().getFirst().card());

    assertThat(shown).contains("zebra stripes").doesNotContain("\u202e", "\u2066", "\0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "U\0", "U\n1", "\ud800", "U\u0085"})
  void hasNobodyAndNowhereWithoutASoundId(String id) {
    assertThatThrownBy(() -> person(id, false)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Conversation("t", id, "", Scope.GROUP, Layout.THREAD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> said(id + " \0")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNobodyWithAnIdOfTenMegabytes() {
    assertThatThrownBy(() -> person("U".repeat(10_000_000), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("U");
  }

  private Script alone() {
    return new Script(studybot, Scope.PERSONAL);
  }

  private static Inbound said(String eventId) {
    return new Inbound.Said(eventId, person("U1", false), place(Scope.PERSONAL), "help");
  }

  private static Inbound.Pressed pressed(Action action, Map<String, List<String>> values) {
    return new Inbound.Pressed("event", person("U1", false), place(Scope.PERSONAL), action, values);
  }

  private static Person person(String id, boolean staff) {
    return new Person("college", id, "Sam", staff);
  }

  private static Person person(String id, String name) {
    return new Person("college", id, name, false);
  }

  private static Conversation place(Scope scope) {
    return new Conversation("college", "C1", "", scope, Layout.THREAD);
  }
}
