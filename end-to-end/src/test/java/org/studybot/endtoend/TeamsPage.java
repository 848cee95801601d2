package org.studybot.endtoend;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of {@link AgentsPlayground} in a real browser, and somebody who sits before it. */
record TeamsPage(Page page) implements AutoCloseable {

  /** Waits until it has told the bot of its arrival: what comes earlier it may not show. */
  static TeamsPage open(BrowserContext browser, TeamsPerson person) {
    Page page = browser.newPage();
    page.setViewportSize(1280, 1000);
    page.setDefaultTimeout(WebBrowser.PATIENCE);
    if (person != TeamsPerson.AMIRA) {
      page.route(TeamsSeat.CONFIG, new TeamsSeat(person)::answer);
    }
    page.navigate(AgentsPlayground.ADDRESS.toString());
    page.getByText("conversationUpdate").first().waitFor();
    return new TeamsPage(page);
  }

  /** Goes to a chat or a channel by its name at the side. */
  TeamsPage at(String place) {
    page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(place)).click();
    return this;
  }

  /** Types a message and sends it off. */
  void say(String words) {
    messageBox().click();
    page.keyboard().type(words);
    send();
  }

  /** The same with a mention of the bot, picked from the list that opens. */
  void mention(String words) {
    messageBox().click();
    page.keyboard().type("@Stu");
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Studybot")).click();
    page.keyboard().type(" " + words);
    send();
  }

  /** Sends off what stands in the message box. */
  void send() {
    messageBox().press("Enter");
  }

  private Locator messageBox() {
    return page.locator("[contenteditable=true]").first();
  }

  /** Presses the latest button with this label. */
  void press(String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .last()
        .click();
  }

  /** Picks something from the menu that is open. */
  void pick(String item) {
    page.locator("[role=menuitem]", new Page.LocatorOptions().setHasText(item)).first().click();
  }

  void tick(String option) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option)).last().check();
  }

  /** Fills in the latest field with this label, as a screen reader says it. */
  void fill(String label, String words) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label)).last().fill(words);
  }

  /** Tells the bot by the page's own menu what has happened, such as "Install application". */
  void happens(String what) {
    press("Mock an Activity");
    pick(what);
    page.waitForResponse("**/_internal/v1/customActivities", () -> press("Send activity"));
  }

  /** The latest text with these words, letter for letter. */
  Locator text(String words) {
    return page.getByText(words).last();
  }

  @Override
  public void close() {
    page.close();
  }
}
