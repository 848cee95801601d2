package org.studybot.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.notes.PageReading;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;

class PublishedPagesTest {

  private static final String PAGE =
      "Outdoor play\nKey concepts\nRisk benefit: weighing gains against risks.\n";

  @TempDir private Path data;

  @Test
  void areAPackThatHoldsWhatWasPublished() {
    PublishedPages pages = new PublishedPages(data);
    assertThat(pages.isEmpty()).isTrue();
    assertThat(pages.holds("outdoor-play")).isFalse();

    publish(pages, PAGE);
    publish(pages, PAGE.replace("weighing gains", "weighing what is gained"));

    assertThat(pages.isEmpty()).isFalse();
    assertThat(pages.holds("outdoor-play")).isTrue();
    assertThat(new PackReader(EntryIds.inMemory()).read(List.of(pages.folder())).topics())
        .singleElement()
        .extracting(Topic::title, topic -> topic.entries().getFirst().text())
        .containsExactly("Outdoor play", "weighing what is gained against risks.");
  }

  @Test
  void sayWhyAFileIsNoPage() {
    assertThat(new PublishedPages(data).read(new BroughtFile("a.pdf", "%PDF-1".getBytes(UTF_8))))
        .isInstanceOf(PageReading.Unreadable.class);
  }

  private static void publish(PublishedPages pages, String text) {
    if (pages.read(new BroughtFile("../outdoor-play.txt", text.getBytes(UTF_8)))
        instanceof PageReading.Page page) {
      pages.publish(page);
    }
  }
}
