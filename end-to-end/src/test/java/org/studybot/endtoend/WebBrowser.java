package org.studybot.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium that this machine has; none is ever downloaded. */
record WebBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** How long a page may take on a machine that is busy with other things, in milliseconds. */
  static final double PATIENCE = 60_000;

  static WebBrowser start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new WebBrowser(
        playwright,
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path executable() {
    String named = Objects.requireNonNullElse(System.getenv("CHROMIUM"), "");
    return Stream.concat(Stream.of(named), USUAL_PLACES.stream())
        .filter(place -> !place.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is no Chromium. Name one in the variable CHROMIUM."));
  }
}
