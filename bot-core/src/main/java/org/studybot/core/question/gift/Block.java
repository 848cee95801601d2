package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines between two blank lines: one question, with its comments taken out.
 *
 * @param body with escapes hidden; a comment has left an empty line
 * @param id from a comment {@code [id:...]}; empty if there is none
 * @param tags from comments {@code [tag:...]}
 */
record Block(Piece body, String category, String id, List<String> tags) {

  private static final String CATEGORY = "$CATEGORY:";
  private static final Pattern ID = Pattern.compile("\\[id:([^\\[\\]]{1,100})\\]");
  private static final Pattern TAG = Pattern.compile("\\[tag:([^\\[\\]]{1,100})\\]");

  /** Cuts a text into its blocks. The fences of a Markdown code block count as blank lines. */
  static List<Block> of(String text, int firstLine) {
    Cutter cutter = new Cutter();
    int line = firstLine;
    for (String content : text.split("\\R", -1)) {
      cutter.take(content, line++);
    }
    cutter.close();
    return cutter.blocks;
  }

  /** Pictures that stand in the text as letters, thousands of them; nobody reads those. */
  private static final Pattern DATA =
      Pattern.compile("(data:[a-z]{1,20}+/[a-z0-9.+-]{1,40}+;base64,)[A-Za-z0-9+/\\\\=\\s]++");

  private static String withoutData(String text) {
    return text.contains(";base64,")
        ? DATA.matcher(text)
            .replaceAll(
                found -> found.group(1) + "\n".repeat((int) found.group().lines().count() - 1))
        : text;
  }

  private static final class Cutter {
    private final List<Block> blocks = new ArrayList<>();
    private String category = "";
    private StringBuilder body = new StringBuilder();
    private StringBuilder comments = new StringBuilder();
    private int begin;
    private boolean fenced;

    void take(String content, int line) {
      String bare = content.strip();
      if (bare.isEmpty() || isFence(bare)) {
        close();
      } else if (bare.startsWith(CATEGORY)) {
        close();
        category = bare.substring(CATEGORY.length()).strip();
      } else if (bare.startsWith("//")) {
        comments.append(bare).append('\n');
        append("", line);
      } else {
        append(content, line);
      }
    }

    /** A fence within a question is a part of it. */
    private boolean isFence(String bare) {
      boolean fence =
          (bare.startsWith("```") || bare.startsWith("~~~")) && (body.isEmpty() || fenced);
      fenced = fence ? !fenced : fenced;
      return fence;
    }

    private void append(String content, int line) {
      if (body.isEmpty()) {
        begin = line;
      }
      body.append(content).append('\n');
    }

    void close() {
      Piece piece = new Piece(Escapes.hide(withoutData(body.toString())), begin).trimmed();
      if (!piece.isBlank()) {
        blocks.add(new Block(piece, category, first(ID), all(TAG)));
      }
      body = new StringBuilder();
      comments = new StringBuilder();
    }

    private String first(Pattern pattern) {
      return all(pattern).stream().findFirst().orElse("");
    }

    private List<String> all(Pattern pattern) {
      return pattern.matcher(comments).results().map(found -> found.group(1).strip()).toList();
    }
  }
}
