package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.encoder.SentenceEncoder;

class EncodingProgressTest {

  @TempDir Path folder;

  private final Logger logger = (Logger) LoggerFactory.getLogger(Vectors.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
  }

  @Test
  void isToldOfALargeBaseInTenths() {
    LuceneKnowledgeBase.open(folder, notes(1_500), new Quick()).close();

    assertThat(log.list)
        .hasSizeBetween(9, 11)
        .extracting(ILoggingEvent::getFormattedMessage)
        .last()
        .isEqualTo("Encoding the notes: 3000 of 3000 passages");
  }

  @Test
  void isNotWorthAWordForASmallBase() {
    LuceneKnowledgeBase.open(folder, notes(100), new Quick()).close();

    assertThat(log.list).isEmpty();
  }

  /** Topics of one entry, each with two passages: the entry as a whole, and a phrasing. */
  private static Catalogue notes(int topics) {
    return new Catalogue(IntStream.range(0, topics).mapToObj(EncodingProgressTest::topic).toList());
  }

  private static Topic topic(int number) {
    String id = "t" + number;
    Entry entry =
        new Entry(
            id + "/1",
            Kind.EXAM_TIP,
            id,
            "",
            "Say it.",
            List.of("how do I say number " + number),
            new Source(id + ".md", 1));
    return new Topic(id, "Topic " + number, "", List.of(), List.of(), null, List.of(entry));
  }

  /** Gives all texts the same vector. */
  private static final class Quick implements SentenceEncoder {

    @Override
    public String model() {
      return "quick";
    }

    @Override
    public float[] encode(String text) {
      return new float[] {1, 0};
    }

    @Override
    public List<float[]> encodeAll(List<String> texts) {
      return texts.stream().map(this::encode).toList();
    }
  }
}
