package org.studybot.knowledge.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.studybot.knowledge.pack.UnreadableNoteException;

/** Staff bring any file as a page: it is read or refused with a reason. */
class PageFuzzTest {

  /** Front matter, headings and escapes come on top of what the page says. */
  private static final int MOST_ADDED = 10_000;

  @FuzzTest(maxDuration = "1m")
  void readsAnyPage(byte[] page) {
    try {
      ImportedPage read = PageImporter.read("page.txt", page);
      assertThat(PageImporter.packText(read)).hasSizeLessThan(20 * page.length + MOST_ADDED);
    } catch (UnreadableNoteException refused) {
      assertThat(refused.reason()).isNotBlank();
    }
  }
}
