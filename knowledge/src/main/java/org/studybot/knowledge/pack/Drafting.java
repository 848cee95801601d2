package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;

/** Makes drafts of entries from what stands below the headings of one file. */
final class Drafting {

  /** Ten times the longest page we have seen; more is another kind of file by mistake. */
  private static final int MOST_ENTRIES = 1_000;

  private static final int MOST_PHRASINGS = 100;

  private final String topicId;
  private final String file;
  private final Problems problems;
  private final List<Draft> drafts = new ArrayList<>();

  Drafting(String topicId, String file, Problems problems) {
    this.topicId = topicId;
    this.file = file;
    this.problems = problems;
  }

  List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /** A topic has one synopsis, however many sections it was written in. */
  void synopsis(List<Block> blocks) {
    int line = Outline.line(blocks.getFirst());
    Draft synopsis = draft(Kind.SYNOPSIS, Bullet.of(blocks), line);
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).kind() == Kind.SYNOPSIS) {
        drafts.set(i, joined(drafts.get(i), synopsis));
        return;
      }
    }
    drafts.add(synopsis);
  }

  private static Draft joined(Draft first, Draft second) {
    return new Draft(
        first.ownId().isEmpty() ? second.ownId() : first.ownId(),
        first.kind(),
        first.topicId(),
        first.term(),
        first.text() + "\n\n" + second.text(),
        Stream.of(first, second).flatMap(draft -> draft.phrasings().stream()).toList(),
        first.source());
  }

  /** The bullets of a list; any other block is an entry too, but its author is asked about it. */
  void entries(Kind kind, Block block) {
    if (block instanceof ListBlock) {
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        if (child instanceof ListItem item) {
          entry(kind, Bullet.of(item), Outline.line(item));
        }
      }
    } else if (block instanceof TableBlock table) {
      table(kind, NoteTable.of(table), Outline.line(table));
    } else {
      int line = Outline.line(block);
      problems.warning(
          line,
          "This is no bullet, but it is shown as one. Put '- ' before it, or delete it if it is not"
              + " meant for learners.");
      entry(kind, Bullet.of(List.of(block)), line);
    }
  }

  /** Each line of a table is an entry; its head is none. */
  private void table(Kind kind, NoteTable table, int line) {
    if (kind == Kind.CONCEPT && !table.hasNames()) {
      problems.warning(
          line,
          "The first line of this table is taken for the names of its columns. If it holds a term,"
              + " put '| Term | Meaning |' above it.");
    }
    for (NoteTable.Row row : table.rows()) {
      String text =
          kind == Kind.CONCEPT
              ? table.meaning(row)
              : row.cells().stream().filter(cell -> !cell.isEmpty()).collect(joining("\n"));
      String term = kind == Kind.CONCEPT ? table.term(row) : "";
      add(
          new Draft("", kind, topicId, term, text, List.of(), new Source(file, row.line())),
          row.line());
    }
  }

  private void entry(Kind kind, Bullet bullet, int line) {
    if (bullet.isPhrasing() && !drafts.isEmpty() && drafts.getLast().kind() == kind) {
      problems.warning(
          line, "Put two spaces before '- Also asked:'; it counts for the bullet above it.");
      drafts.add(asked(drafts.removeLast(), bullet.phrasing()));
      return;
    }
    add(draft(kind, bullet, line), line);
  }

  private void add(Draft draft, int line) {
    if (draft.text().isEmpty()) {
      problems.warning(line, "Nothing is said here, so it is left out. Finish it or delete it.");
    } else if (drafts.size() == MOST_ENTRIES) {
      problems.warning(line, "A topic has at most 1,000 entries; this one is left out. Split it.");
    } else {
      drafts.add(draft);
    }
  }

  private static Draft asked(Draft draft, String phrasing) {
    return new Draft(
        draft.ownId(),
        draft.kind(),
        draft.topicId(),
        draft.term(),
        draft.text(),
        Stream.concat(draft.phrasings().stream(), Stream.of(phrasing))
            .limit(MOST_PHRASINGS)
            .toList(),
        draft.source());
  }

  private Draft draft(Kind kind, Bullet bullet, int line) {
    Definition content =
        kind == Kind.CONCEPT ? definition(bullet) : new Definition("", bullet.text());
    return new Draft(
        ownId(bullet, line),
        kind,
        topicId,
        PlainText.line(content.term()),
        content.text().strip(),
        bullet.phrasings(),
        new Source(file, line));
  }

  private static Definition definition(Bullet bullet) {
    return bullet.bold().isEmpty() || !bullet.text().startsWith(bullet.bold())
        ? Definition.of(bullet.text())
        : Definition.of(bullet.bold(), bullet.text());
  }

  private String ownId(Bullet bullet, int line) {
    if (bullet.ownId().isEmpty() || EntryIds.ID.matcher(bullet.ownId()).matches()) {
      return bullet.ownId();
    }
    problems.warning(
        line,
        "The id {#%s} is not used. An id has up to 40 lower-case letters, digits and hyphens."
            .formatted(bullet.ownId()));
    return "";
  }
}
