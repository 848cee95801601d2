package org.studybot.core.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.studybot.core.card.Card;

/**
 * The sample set as one channel renders it, kept in the build folder of that channel's module. The
 * end-to-end tests apply other people's rules to it and draw it, without knowing our classes.
 */
public final class RenderedSamples {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RenderedSamples() {}

  /**
   * Writes all sample cards, and more that only this channel has, to target/rendered-cards.json.
   *
   * @param messages a card as the channel gets it: a JSON value for each message
   * @return how many cards were written
   */
  public static int keep(Map<String, Card> more, Function<Card, List<String>> messages) {
    ArrayNode all = JSON.createArrayNode();
    SampleSet.all().forEach((name, card) -> add(all, name, messages.apply(card)));
    more.forEach((name, card) -> add(all, name, messages.apply(card)));
    write(Path.of("target", "rendered-cards.json"), all);
    return all.size();
  }

  private static void add(ArrayNode all, String name, List<String> messages) {
    ObjectNode sample = all.addObject().put("name", name);
    ArrayNode kept = sample.putArray("messages");
    messages.forEach(message -> kept.addRawValue(new RawValue(message)));
  }

  private static void write(Path file, ArrayNode all) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, JSON.writeValueAsBytes(all));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
