package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Divides a document at its headings. */
final class Outline {

  private final String title;
  private final Problems problems;
  private final List<Part> parts = new ArrayList<>();
  private int level;

  private Outline(String title, Problems problems) {
    this.title = title;
    this.problems = problems;
    parts.add(new Part(Optional.empty(), "", 1, new ArrayList<>()));
  }

  /**
   * The parts of a document in their order; the first is what stands above the first heading. A
   * heading that only repeats the title is none, and one that is unknown but deeper than the
   * heading above it stays within that part.
   */
  static List<Part> of(Node document, String title, Problems problems) {
    Outline outline = new Outline(title, problems);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        outline.heading(heading);
      } else if (node instanceof Block block) {
        outline.parts.getLast().blocks().add(block);
      }
    }
    return outline.parts;
  }

  /** The line on which a block begins. */
  static int line(Node block) {
    return block.getSourceSpans().isEmpty()
        ? 1
        : block.getSourceSpans().getFirst().getLineIndex() + 1;
  }

  private void heading(Heading heading) {
    String text = PlainText.of(heading);
    Optional<Section> section = Section.ofHeading(text);
    boolean known = parts.getLast().section().isPresent();
    if (section.isEmpty() && known && heading.getLevel() > level) {
      problems.warning(line(heading), below(text));
    } else if (section.isPresent() || !Words.of(text).equals(Words.of(title))) {
      level = heading.getLevel();
      parts.add(new Part(section, text, line(heading), new ArrayList<>()));
    }
  }

  private String below(String text) {
    return "Studybot does not know the heading '%s'; what stands below it counts as '%s'."
            .formatted(text, parts.getLast().heading())
        + " Delete the heading if that is right; otherwise rename it.";
  }

  /**
   * A heading and what stands below it.
   *
   * @param section empty if the heading is unknown, or there is none
   */
  record Part(Optional<Section> section, String heading, int line, List<Block> blocks) {}
}
