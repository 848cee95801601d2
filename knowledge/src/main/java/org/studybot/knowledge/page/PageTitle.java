package org.studybot.knowledge.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what a page is called. */
final class PageTitle {

  private static final Pattern LABELLED =
      Pattern.compile("(?i)(?:title|topic|subtopic)\\s*:\\s*(\\S.*)");

  private static final int MAX_LENGTH = 80;

  private static final int MAX_WORDS = 10;

  /** More words than this, found again at the start of a later line, are a line cut off. */
  private static final int REPEATABLE_WORDS = 5;

  /** No title ends with one of these, but many a line that was cut off does. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on",
          "or", "that", "the", "their", "to", "with", "within");

  private PageTitle() {}

  /** The title in the first line that is not empty, if that is one. */
  static Optional<String> in(List<PageLine> lines) {
    List<PageLine> written =
        lines.stream().filter(line -> line.shape() != PageLine.Shape.BLANK).toList();
    if (written.isEmpty() || written.getFirst().section(true).isPresent()) {
      return Optional.empty();
    }
    PageLine first = written.getFirst();
    Matcher labelled = LABELLED.matcher(first.text());
    if (labelled.matches()) {
      return Optional.of(labelled.group(1));
    }
    if (first.isMarked()) {
      return Optional.of(first.marked()).filter(title -> !title.isEmpty());
    }
    return isTitle(first, written.subList(1, written.size()))
        ? Optional.of(first.text())
        : Optional.empty();
  }

  /** "partnership-working.txt" is called "Partnership working". */
  static String of(Path page) {
    String name = String.valueOf(page.getFileName()).replaceFirst("(?<=.)\\.[^.\\s]*$", "");
    String words = name.replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty()
        ? "Untitled"
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static boolean isTitle(PageLine first, List<PageLine> others) {
    List<String> words = List.of(first.text().split(" "));
    return first.shape() == PageLine.Shape.PROSE
        && first.text().length() <= MAX_LENGTH
        && words.size() <= MAX_WORDS
        && !first.startsLow()
        && !endsWithMark(first.text())
        && !goesOn(first, others)
        && !UNFINISHED.contains(words.getLast().toLowerCase(Locale.ROOT))
        && (words.size() <= REPEATABLE_WORDS
            || others.stream().noneMatch(line -> line.text().startsWith(first.text())));
  }

  private static boolean endsWithMark(String text) {
    return !text.isEmpty() && ".,;:!\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean goesOn(PageLine first, List<PageLine> others) {
    return others.stream()
        .limit(1)
        .anyMatch(
            next -> next.number() == first.number() + 1 && next.startsLow() && !next.isItem());
  }
}
