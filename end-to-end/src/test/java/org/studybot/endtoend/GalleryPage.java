package org.studybot.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One page of the gallery on the screen of a phone. */
record GalleryPage(BrowserContext context, Page page, List<String> complaints)
    implements AutoCloseable {

  /** A usual phone in CSS pixels. */
  private static final int WIDTH = 390;

  /** What sticks out of its card, or is cut off, in words. */
  private static final String SPOILT =
      """
      () => [...document.querySelectorAll(".sample")].flatMap(sample => {
        const room = sample.getBoundingClientRect();
        const spoilt = element => {
          const box = element.getBoundingClientRect();
          const seen = box.width > 1 && box.height > 1;
          const out = box.right > room.right + 1 || box.left < room.left - 1;
          const cut = getComputedStyle(element).overflowX !== "visible"
            && element.scrollWidth > element.clientWidth + 1;
          return seen && (out || cut);
        };
        return [...sample.querySelectorAll("*")].filter(spoilt)
          .map(element => sample.dataset.name + ": " + element.textContent.slice(0, 80));
      })
      """;

  static GalleryPage open(Browser browser, Path gallery, Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(WIDTH, 844)
                .setDeviceScaleFactor(1)
                .setColorScheme(look.scheme()));
    Page page = context.newPage();
    page.setDefaultTimeout(WebBrowser.PATIENCE);
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add(request.url()));
    page.navigate(gallery.resolve(look.code() + ".html").toUri().toString());
    page.evaluate("() => document.fonts.ready");
    return new GalleryPage(context, page, complaints);
  }

  /** The names of all samples. */
  @SuppressWarnings("unchecked")
  List<String> samples() {
    return (List<String>)
        page.locator(".sample").evaluateAll("samples => samples.map(it => it.dataset.name)");
  }

  @SuppressWarnings("unchecked")
  List<String> spoilt() {
    return (List<String>) page.evaluate(SPOILT);
  }

  void picture(String sample, Path file) {
    page.locator("[data-name=\"" + sample + "\"]")
        .screenshot(new Locator.ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    context.close();
  }
}
