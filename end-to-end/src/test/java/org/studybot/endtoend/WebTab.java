package org.studybot.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab with the web chat and whoever sits before it. All is found by role and name, as a screen
 * reader finds it.
 */
record WebTab(Page page, List<String> complaints) {

  static WebTab open(Page page, String address) {
    WebTab tab = new WebTab(page, new ArrayList<>());
    page.setDefaultTimeout(WebBrowser.PATIENCE);
    page.onConsoleMessage(message -> tab.complaints.add(message.text()));
    page.onPageError(tab.complaints::add);
    page.navigate(address);
    return tab;
  }

  /** Goes into the room, as somebody who gives this name. */
  WebTab join(String name) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name")).fill(name);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join")).click();
    return this;
  }

  /** Waits for the greeting and for the live events. */
  WebTab ready() {
    assertThat(log()).hasAttribute("aria-busy", "false");
    assertThat(messages().first()).isVisible();
    return this;
  }

  void say(String words) {
    Locator box =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ask about"));
    box.fill(words);
    box.press("Enter");
  }

  /** The messages with exactly this heading. */
  Locator titled(String heading) {
    return messages()
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true).setLevel(2))));
  }

  /** The only message with this heading, once it says this. */
  Locator seen(String heading, String... words) {
    Locator message = titled(heading);
    assertThat(message).hasCount(1);
    for (String expected : words) {
      assertThat(message).containsText(expected);
    }
    return message;
  }

  void press(Locator message, String label) {
    button(message, label).click();
  }

  static Locator button(Locator message, String label) {
    return message.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
  }

  Locator messages() {
    return log().getByRole(AriaRole.ARTICLE);
  }

  private Locator log() {
    return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName("Conversation"));
  }
}
