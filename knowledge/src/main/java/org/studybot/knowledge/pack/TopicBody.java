package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.studybot.knowledge.Kind;

/** Reads the sections of one file into drafts of entries. */
final class TopicBody {

  private static final Parser MARKDOWN =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new IdMark.Syntax())
          .customInlineContentParserFactory(new LiteralMarks())
          .maxOpenBlockParsers(50)
          .maxInlineNesting(50)
          .build();

  private final Problems problems;
  private final Drafting drafting;

  private TopicBody(Drafting drafting, Problems problems) {
    this.drafting = drafting;
    this.problems = problems;
  }

  /**
   * Reads the Markdown of a file.
   *
   * @param title of the topic, which a heading may repeat
   */
  static List<Draft> read(String markdown, String title, Drafting drafting, Problems problems) {
    TopicBody body = new TopicBody(drafting, problems);
    Outline.of(MARKDOWN.parse(markdown), title, problems).forEach(body::read);
    Proofreader.check(drafting.drafts(), problems);
    return drafting.drafts();
  }

  private void read(Outline.Part part) {
    List<Block> blocks = part.blocks().stream().filter(TopicBody::saysSomething).toList();
    if (part.section().isEmpty()) {
      unknown(part, blocks);
      return;
    }
    switch (part.section().get()) {
      case Section.Entries(Kind kind) -> entries(kind, part, blocks);
      case Section.Unplaced() -> unplaced(part, blocks);
      case Section.Questions() ->
          problems.warning(
              part.line(),
              "Write the heading of questions as '## Questions', in a line of its own.");
    }
  }

  private static boolean saysSomething(Block block) {
    return !PlainText.of(block).isEmpty();
  }

  private void unknown(Outline.Part part, List<Block> blocks) {
    if (!part.heading().isEmpty()) {
      problems.warning(
          part.line(),
          ("Studybot does not know the heading '%s', so learners do not see what stands"
                  + " below it. Use one of: %s.")
              .formatted(
                  part.heading(),
                  Arrays.stream(Kind.values()).map(Kind::heading).collect(joining(", "))));
    } else if (!blocks.isEmpty()) {
      problems.warning(
          Outline.line(blocks.getFirst()),
          "Learners do not see this, for it stands above the first heading. Put a heading above"
              + " it, such as '## Synopsis'.");
    }
  }

  private void unplaced(Outline.Part part, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      problems.warning(
          part.line(),
          "Learners do not see what stands below this heading. Move each line to where it belongs,"
              + " or delete it.");
    }
  }

  private void entries(Kind kind, Outline.Part part, List<Block> blocks) {
    if (blocks.isEmpty()) {
      problems.warning(
          part.line(), "Nothing stands below this heading; add something or delete it.");
    } else if (kind == Kind.SYNOPSIS) {
      drafting.synopsis(blocks);
    } else {
      blocks.forEach(block -> drafting.entries(kind, block));
    }
  }
}
