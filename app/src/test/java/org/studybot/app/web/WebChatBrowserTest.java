package org.studybot.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;

/** The web chat as a person meets it, in a real browser. */
class WebChatBrowserTest {

  private static final Conversation ROOM =
      new Conversation("web:local", "room class-3b", "", Scope.GROUP, Layout.THREAD);

  private static final Chromium CHROMIUM = Chromium.start();

  private final ChatServer chat = ChatServer.start();
  private final BrowserContext context =
      CHROMIUM.browser().newContext(new NewContextOptions().setLocale("en-GB"));
  private final List<Tab> tabs = new ArrayList<>();

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    context.close();
    chat.close();
    assertThat(tabs).allSatisfy(tab -> assertThat(tab.complaints()).isEmpty());
  }

  @AfterAll
  static void stop() {
    CHROMIUM.close();
  }

  @Test
  void aQuestionIsAskedAndAnsweredByKeyboardAlone() {
    Tab tab = open("/").ready();
    assertThat(tab.question()).isFocused();
    for (String before :
        List.of(
            "My studies",
            "Start a quiz",
            "Tips: Partnership working",
            "All topics",
            "My studies",
            "Go to the question box")) {
      tab.page().keyboard().press("Shift+Tab");
      assertThat(tab.focused()).isEqualTo(before);
    }
    tab.page().keyboard().press("Enter");
    tab.page().keyboard().type("can confidentiality be broken?");
    tab.page().keyboard().press("Enter");

    Locator answer = tab.article("Thinking that confidentiality may never be broken.");
    assertThat(answer).containsText("Common mistake");
    assertThat(answer).containsText("partnership-working.md, line 15");
    assertThat(tab.article("You said: can confidentiality be broken?")).isVisible();
    assertThat(tab.question()).isFocused();
    assertThat(tab.question()).hasValue("");
  }

  @Test
  void theOwnPageIsOnePressAwayAndPlansAQuizInAForm() {
    Tab tab = open("/").ready();
    tab.page().locator("#home").click();
    assertThat(tab.article("What you miss in a quiz waits here")).isVisible();
    tab.article("What you miss in a quiz").getByText("Start a quiz").click();
    Locator form = tab.article("Plan a quiz");
    form.getByText("Partnership working").click();
    assertThat(form.getByLabel("Partnership working")).isChecked();
    assertThat(form.getByText("Start the quiz")).isVisible();
  }

  @Test
  void aSectionUnfoldsInItsPlaceAndTheFocusStaysOnItsButton() {
    Tab tab = open("/").ready();
    tab.ask("topic observation");
    tab.button("Exam tips (1)").focus();
    tab.page().keyboard().press("Enter");

    assertThat(tab.article("Say which method suits which purpose")).hasCount(1);
    assertThat(tab.button("Hide: Exam tips")).isFocused();
    assertThat(tab.articles()).hasCount(3);
    tab.page().keyboard().press("Enter");
    assertThat(tab.button("Exam tips (1)")).isFocused();
  }

  @Test
  void moreShowsAllThatWasFoundAndTheFocusGoesToItsHeading() {
    Tab tab = open("/").ready();
    tab.ask("child observation agencies information partners");
    Locator quotes = tab.articles().last().locator(".quote");
    assertThat(quotes).hasCount(4);
    tab.button("More (4)").press("Enter");

    assertThat(quotes).hasCount(8);
    assertThat(tab.focused()).startsWith("The notes on");
  }

  @Test
  void whatIsNotInTheNotesLeadsToWhatIs() {
    Tab tab = open("/").ready();
    tab.ask("photosynthesis");
    assertThat(tab.article("The notes do not say anything about")).containsText("photosynthesis");
    tab.button("Observation, assessment and planning").click();

    assertThat(tab.articles().last()).containsText("The notes on");
    assertThat(tab.articles().last()).containsText("observation.md, line");
  }

  @Test
  void inARoomWhatOneSharesTheOtherSees() {
    Tab ann = join("Ann");
    Tab ben = join("Ben");
    ann.ask("can confidentiality be broken?");
    assertThat(ann.article("confidentiality may never be broken")).hasCount(1);
    assertThat(ben.article("confidentiality")).hasCount(0);
    ann.button("Share with the channel").click();

    assertThat(ben.article("Shared by Ann")).containsText("confidentiality may never be broken");
    ben.page().reload();
    ben.ready();
    assertThat(ben.article("Shared by Ann")).hasCount(1);
    assertThat(ben.button("Join")).isHidden();
  }

  @Test
  void whatIsEditedChangesForAllAndWhatIsToldToOneIsSeenByOne() {
    Tab ann = join("Ann");
    Tab ben = join("Ben");
    String message = chat.channel().post(ROOM, Card.of("Question 1", new Block.Note("0 answers")));
    assertThat(ann.article("0 answers")).hasCount(1);
    chat.channel().edit(ROOM, message, Card.of("Question 1", new Block.Note("1 answer")));

    assertThat(ann.article("1 answer")).hasCount(1);
    assertThat(ben.article("1 answer")).hasCount(1);
    assertThat(ben.article("0 answers")).hasCount(0);

    chat.channel()
        .tell(ROOM, new Person("web:local", ann.person(), "Ann", false), Card.of("You chose B"));
    chat.channel().post(ROOM, Card.of("Question 2"));
    assertThat(ann.article("You chose B")).hasCount(1);
    assertThat(ben.article("Question 2")).hasCount(1);
    assertThat(ben.article("You chose B")).hasCount(0);
  }

  @Test
  void whatSomebodyIsFillingInStaysWhenOthersHaveAnswered() {
    Tab ann = join("Ann");
    Button send = new Button("Send", new Action.Say("topics"), Button.Style.PRIMARY);
    Block form = new Block.Form(List.of(new Field.Text("answer", "Your answer")), send);
    String message = chat.channel().post(ROOM, Card.of("Question 1", form));
    Locator field = ann.page().getByLabel("Your answer");
    field.fill("half a thou");
    chat.channel().edit(ROOM, message, Card.of("Question 1", form, new Block.Note("1 answer")));

    assertThat(ann.article("1 answer")).hasCount(1);
    assertThat(field).hasValue("half a thou");
    assertThat(field).isFocused();
  }

  @Test
  void namesAreCompletedByKeyboardAlone() {
    Tab tab = open("/").ready();
    Locator field = tab.page().getByRole(AriaRole.COMBOBOX);
    Locator options = tab.page().getByRole(AriaRole.OPTION);
    field.pressSequentially("tips part");

    assertThat(options).hasText(new String[] {"tips Partnership working"});
    assertThat(field).hasAttribute("aria-expanded", "true");
    assertThat(field).hasValue("tips part");
    field.press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(field).hasAttribute("aria-activedescendant", "suggestions-0");
    field.press("Enter");
    assertThat(tab.article("You said: tips Partnership working")).isVisible();
    assertThat(options).hasCount(0);
    assertThat(field).isFocused();
  }

  @Test
  void aSuggestionIsTakenWithATapOrLeft() {
    Tab tab = open("/").ready();
    Locator field = tab.page().getByRole(AriaRole.COMBOBOX);
    Locator options = tab.page().getByRole(AriaRole.OPTION);
    field.pressSequentially("obs");
    assertThat(options).hasCount(1);
    field.press("Escape");
    assertThat(options).hasCount(0);
    assertThat(field).hasValue("obs");
    field.pressSequentially("e");
    options.first().click();

    assertThat(tab.article("You said: Observation")).isVisible();
  }

  @Test
  void whatFitsNoNameIsAskedAsItIs() {
    Tab tab = open("/").ready();
    tab.page().getByRole(AriaRole.COMBOBOX).pressSequentially("can confidentiality be broken?");
    tab.page().keyboard().press("Enter");

    assertThat(tab.article("You said: can confidentiality be broken?")).isVisible();
    assertThat(tab.page().getByRole(AriaRole.OPTION)).hasCount(0);
  }

  @Test
  void aReloadLosesNothing() {
    Tab tab = open("/").ready();
    tab.ask("topics");
    assertThat(tab.articles()).hasCount(3);
    List<String> before = tab.articles().allInnerTexts();
    tab.page().reload();
    tab.ready();

    assertThat(tab.articles()).hasCount(3);
    assertThat(tab.articles().allInnerTexts()).isEqualTo(before);
  }

  @Test
  void twoTabsAreTwoPersons() {
    Tab one = open("/").ready();
    Tab other = open("/").ready();
    one.ask("topics");
    assertThat(one.articles()).hasCount(3);
    other.ask("help");

    assertThat(other.articles()).hasCount(3);
    assertThat(other.article("You said: topics")).hasCount(0);
  }

  @Test
  void anAnswerThatIsLostOnItsWayIsFetchedAgain() {
    Tab tab = open("/").ready();
    AtomicInteger calls = new AtomicInteger();
    tab.page()
        .route(
            "**/chat/messages",
            route -> {
              if (calls.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
              } else {
                route.resume();
              }
            });
    tab.ask("topics");

    assertThat(tab.article("entries)")).hasCount(1);
    assertThat(tab.articles()).hasCount(3);
    assertThat(tab.page().locator("#notice")).hasText("");
    assertThat(calls).hasValue(2);
    assertThat(tab.complaints()).hasSize(1).first().asString().contains("ERR_FAILED");
    tab.complaints().clear();
  }

  @Test
  void aRestartOfTheServerIsSurvived() {
    Tab tab = join("Ann");
    int port = chat.server().port();
    chat.close();
    try (ChatServer restarted = ChatServer.start(port)) {
      tab.ask("topics");
      assertThat(tab.article("entries)")).hasCount(1);
      restarted.channel().post(ROOM, Card.of("After the restart"));
      assertThat(tab.article("After the restart")).hasCount(1);
      context.close();
    }
    tab.complaints().removeIf(complaint -> complaint.startsWith("Failed to load resource"));
  }

  @Test
  void hostileWordsStayWords() {
    Tab tab = open("/").ready();
    tab.ask("<img src=x onerror=alert(1)><script>alert(2)</script>");

    assertThat(tab.article("The notes do not say anything about")).containsText("<img src=x");
    assertThat(tab.log().locator("img, script")).hasCount(0);
  }

  @Test
  void aRoomsNameThatIsNoneIsToldToThePerson() {
    Tab tab = open("/?room=a%20%3Cb%3E");
    tab.button("Join").click();

    assertThat(tab.page().locator("#notice"))
        .containsText("The name of a room has 1 to 40 letters");
    tab.complaints().removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void nothingScrollsSidewaysOnASmallPhoneNorWithLargeText() {
    Tab tab = open("/").ready();
    tab.page().setViewportSize(320, 568);
    tab.ask("x".repeat(300));
    assertThat(tab.article("The notes do not say")).hasCount(1);
    tab.ask("topic observation");
    tab.button("Exam tips (1)").click();
    assertThat(tab.button("Hide: Exam tips")).isVisible();
    assertThat(tab.scrollsSideways()).isFalse();
    tab.page().evaluate("document.documentElement.style.fontSize = '200%'");
    assertThat(tab.scrollsSideways()).isFalse();
    assertThat(tab.question()).isVisible();
  }

  private Tab open(String path) {
    Page page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE);
    Tab tab = Tab.open(page, chat.address() + path);
    tabs.add(tab);
    return tab;
  }

  private Tab join(String name) {
    Tab tab = open("/?room=class-3B");
    tab.page().getByLabel(Pattern.compile("Your name")).fill(name);
    tab.button("Join").click();
    return tab.ready();
  }
}
