package org.studybot.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of {@link AgentsPlayground} in a real browser, before which Amira sits. */
record TeamsPage(WebBrowser chromium, Page page) implements AutoCloseable {

  static TeamsPage open() {
    WebBrowser chromium = WebBrowser.start();
    Page page =
        chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 1000));
    page.setDefaultTimeout(WebBrowser.PATIENCE);
    page.navigate(AgentsPlayground.ADDRESS.toString());
    return new TeamsPage(chromium, page);
  }

  /** Types a message and sends it off. */
  void say(String words) {
    Locator field = page.locator("[contenteditable=true]").first();
    field.click();
    page.keyboard().type(words);
    page.keyboard().press("Enter");
  }

  /** Presses the latest button with this label. */
  void press(String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .last()
        .click();
  }

  void tick(String option) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option)).last().check();
  }

  /** Fills in the field of the card. */
  void fill(String words) {
    page.locator("input[type=text]").last().fill(words);
  }

  /** The latest text with these words, letter for letter. */
  Locator text(String words) {
    return page.getByText(words).last();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
