package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every sample card, drawn by other people's renderers in a real browser on the screen of a phone.
 * With -Dpictures=all it takes a picture of each for people to look at, else of {@link #CHOSEN}.
 */
class GalleryTest {

  private static final Path GALLERY = Path.of("target", "gallery").toAbsolutePath();

  /** What the guides show. */
  private static final List<String> CHOSEN =
      List.of("lookup: answer", "lookup: page, folded", "quiz in a channel: 2 Question 1 of 3");

  private static WebBrowser chromium;

  @BeforeAll
  static void drawThePages() {
    NodeScript.run(
        "gallery.mjs",
        RenderedCards.SLACK.file(),
        RenderedCards.TEAMS.file(),
        RenderedCards.WEB.file(),
        GALLERY);
    chromium = WebBrowser.start();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyCardFitsOnAPhoneWithNothingCutOff(Look look) {
    try (GalleryPage page = GalleryPage.open(chromium.browser(), GALLERY, look)) {
      assertThat(page.complaints()).isEmpty();
      assertThat(page.samples()).hasSizeGreaterThan(100).containsAll(CHOSEN);
      assertThat(page.spoilt()).filteredOn(GalleryTest::isEveryday).isEmpty();
      page.samples().stream()
          .filter(sample -> "all".equals(System.getProperty("pictures")) || CHOSEN.contains(sample))
          .forEach(sample -> page.picture(sample, picture(look, sample)));
    }
  }

  @Test
  void whatSticksOutOrIsCutOffIsSeen() {
    try (GalleryPage page = GalleryPage.open(chromium.browser(), GALLERY, Look.WEB_LIGHT)) {
      page.page()
          .setContent(
              """
              <p class="sample" data-name="out"><b style="margin-left: 100vw">out</b></p>
              <p class="sample" data-name="cut">
                <b style="display: block; width: 3em; overflow: hidden">Unreadable</b></p>
              <p class="sample" data-name="sound"><b>This one fits.</b></p>
              """);

      assertThat(page.spoilt()).containsExactly("out: out", "cut: Unreadable");
    }
  }

  /** Words longer than a line, and labels as long as Slack takes them, spill over in any client. */
  private static boolean isEveryday(String spoilt) {
    return !spoilt.startsWith("hostile: ") && !spoilt.startsWith("extreme: ");
  }

  /** The name that the index of the gallery looks for. */
  private static Path picture(Look look, String sample) {
    String name =
        sample.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return GALLERY.resolve(Path.of("pictures", look.code(), name + ".png"));
  }
}
