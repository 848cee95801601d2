package org.studybot.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What axe-core finds against WCAG 2.2 AA and its own best practices. Leaves a picture of each page
 * it looked at in {@code target/screenshots}.
 */
class WebChatAccessibilityTest {

  private static final Chromium CHROMIUM = Chromium.start();
  private static final String AXE = axe();
  private static final String CHECK =
      """
      axe.run().then(found => found.violations.flatMap(
          rule => rule.nodes.map(node => rule.id + ': ' + node.failureSummary + ' ' + node.html)))
      """;

  private final ChatServer chat = ChatServer.start();

  @AfterEach
  void stopServer() {
    chat.close();
  }

  @AfterAll
  static void stop() {
    CHROMIUM.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,900", "DARK,1280,900", "LIGHT,320,640", "DARK,390,844"})
  void everybodyCanUseThePage(ColorScheme colours, int width, int height) {
    try (BrowserContext context =
        CHROMIUM
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(colours)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(width, height))) {
      String name = colours.name().toLowerCase(Locale.ROOT) + "-" + width;
      Tab tab = Tab.open(context.newPage(), chat.address()).ready();
      check(tab, name + "-1-greeting");
      tab.ask("can confidentiality be broken when information is shared?");
      assertThat(tab.article("may never be broken")).isVisible();
      check(tab, name + "-2-answer");
      tab.ask("topic partnership working");
      tab.button("Exam tips (2)").click();
      assertThat(tab.button("Hide: Exam tips")).isVisible();
      check(tab, name + "-3-page");
      tab.ask("photosynthesis");
      assertThat(tab.article("Not in the notes")).isVisible();
      check(tab, name + "-4-not-found");
      tab.question().pressSequentially("tips part");
      tab.question().press("ArrowDown");
      assertThat(tab.page().getByRole(AriaRole.OPTION)).isVisible();
      check(tab, name + "-6-suggestions");

      Tab join = Tab.open(context.newPage(), chat.address() + "/?room=class-3b");
      assertThat(join.button("Join")).isVisible();
      check(join, name + "-5-join");
    }
  }

  private static void check(Tab tab, String picture) {
    Page page = tab.page();
    page.evaluate(AXE);
    assertThat((Iterable<?>) page.evaluate(CHECK)).isEmpty();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", picture + ".png")));
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
