package org.studybot.app.web;

/** Plain text as HTML. */
final class Html {

  private Html() {}

  /** The text so that no part of it can be read as markup, in an element or in an attribute. */
  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(html, point));
    return html.toString();
  }

  private static void append(StringBuilder html, int point) {
    switch (point) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\n', '\t' -> html.append((char) point);
      default -> {
        if (!Character.isISOControl(point)) {
          html.appendCodePoint(point);
        }
      }
    }
  }
}
