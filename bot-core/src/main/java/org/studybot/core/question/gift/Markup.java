package org.studybot.core.question.gift;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a text is written, and the plain text of it. */
enum Markup {
  /** Moodle's own: plain text in which some HTML may stand. */
  MOODLE,
  HTML,
  MARKDOWN,
  PLAIN;

  private static final Pattern FORMAT = Pattern.compile("^\\[(\\w{1,10})\\]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n\\t\\u200D]]");
  private static final Pattern LINE_BREAKS = Pattern.compile("(?<![ \\t])[ \\t]*+\\n\\s*+");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}|\\t");

  /** The markup that a text names in square brackets at its start; otherwise this one. */
  Markup namedBy(String text) {
    var format = FORMAT.matcher(text.strip());
    return format.find() && isName(format.group(1))
        ? valueOf(format.group(1).toUpperCase(Locale.ROOT))
        : this;
  }

  /** The text for people, from one with escapes hidden. */
  String plainText(String hidden) {
    String text = hidden.strip();
    Markup markup = namedBy(text);
    var format = FORMAT.matcher(text);
    String source = format.find() && isName(format.group(1)) ? text.substring(format.end()) : text;
    String lines =
        source
            .lines()
            .map(String::strip)
            .collect(Collectors.joining(markup.keepsLines(source) ? "\n" : " "));
    String shown = UNSEEN.matcher(markup.strip(Escapes.reveal(lines))).replaceAll("");
    return LINE_BREAKS.matcher(BLANKS.matcher(shown).replaceAll(" ")).replaceAll("\n").strip();
  }

  private static boolean isName(String word) {
    return List.of("moodle", "html", "markdown", "plain").contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean keepsLines(String source) {
    return this == MARKDOWN || this == PLAIN || source.contains("<pre");
  }

  private String strip(String text) {
    return switch (this) {
      case MOODLE, HTML -> Html.strip(text);
      case MARKDOWN -> MarkdownText.plain(text);
      case PLAIN -> text;
    };
  }
}
