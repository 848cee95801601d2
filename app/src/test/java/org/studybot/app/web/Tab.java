package org.studybot.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A tab with the web chat, and what somebody does and sees in it. */
record Tab(Page page, List<String> complaints) {

  static Tab open(Page page, String address) {
    Tab tab = new Tab(page, new ArrayList<>());
    page.onConsoleMessage(
        message -> {
          if (!message.type().equals("log")) {
            tab.complaints.add(message.text());
          }
        });
    page.onPageError(tab.complaints::add);
    page.onDialog(
        dialog -> {
          tab.complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(address);
    return tab;
  }

  /** Waits for the greeting and for the live events, then gives the tab. */
  Tab ready() {
    assertThat(log()).hasAttribute("aria-busy", "false");
    assertThat(article("Ask me about your notes").first()).isVisible();
    return this;
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG);
  }

  Locator question() {
    return page.getByLabel("Ask about your notes");
  }

  Locator articles() {
    return page.locator("#log > article");
  }

  /** The message with this text in it. */
  Locator article(String text) {
    return articles().filter(new Locator.FilterOptions().setHasText(text));
  }

  Locator button(String label) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true));
  }

  void ask(String words) {
    question().fill(words);
    question().press("Enter");
  }

  /** The text of the element that has the focus. */
  String focused() {
    return String.valueOf(page.evaluate("document.activeElement.textContent"));
  }

  /** The id by which the server knows whoever sits here. */
  String person() {
    return String.valueOf(
        page.evaluate("JSON.parse(Object.values({...sessionStorage})[0]).person"));
  }

  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
