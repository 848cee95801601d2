package org.studybot.core.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.core.command.Wording;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.WebAddress;

/** What a page rests on: by name, and as links where it can be opened. */
final class SourceBlocks {

  static final String HEADING = "Sources";

  /** More would push everything else off the screen of a phone. */
  private static final int AT_A_GLANCE = 2;

  /** What fits on a button that is as wide as a phone. */
  private static final int LONGEST_LABEL = 44;

  private SourceBlocks() {}

  /** All of them. */
  static List<Block> all(Topic topic) {
    List<Item> titles = topic.sources().stream().map(Reference::title).map(Item::of).toList();
    return Stream.concat(
            Stream.of(new Block.Heading(HEADING), new Block.Items(titles)),
            links(links(topic)).stream())
        .toList();
  }

  /** The first that can be opened; the others wait behind a button. */
  static List<Block> atAGlance(Topic topic) {
    return links(links(topic).stream().limit(AT_A_GLANCE).toList());
  }

  private static List<Block> links(List<Link> links) {
    return links.isEmpty() ? List.of() : List.of(new Block.Links(links));
  }

  private static List<Link> links(Topic topic) {
    return topic.sources().stream().flatMap(SourceBlocks::link).toList();
  }

  private static Stream<Link> link(Reference source) {
    WebAddress address = source.address();
    return address == null
        ? Stream.empty()
        : Stream.of(new Link("Open: " + name(source.title()), address));
  }

  /** Without the last brackets, if nothing follows them or only what a comma adds. */
  private static String withoutBrackets(String title) {
    int open = title.lastIndexOf('(');
    int close = title.lastIndexOf(')');
    String rest = close < 0 ? "" : title.substring(close + 1);
    boolean last = open >= 0 && close == title.indexOf(')', open);
    return last && (rest.isEmpty() || rest.startsWith(","))
        ? title.substring(0, open).stripTrailing()
        : title;
  }

  /** Without publisher and year, which stand in the list. */
  private static String name(String title) {
    String name = withoutBrackets(title);
    return Wording.cutAtAWord(name.isBlank() ? title : name, LONGEST_LABEL - "Open: ".length());
  }
}
