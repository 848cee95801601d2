package org.studybot.core.question.gift;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes HTML off a text. Nothing is interpreted: what comes out is shown as it is, so a leftover
 * bracket is ugly and never harmful.
 */
final class Html {

  private static final Pattern ANY_TAG = Pattern.compile("<!--[^<>]*>|</?[A-Za-z][^<>]*>");
  private static final Pattern KNOWN_TAG =
      Pattern.compile(
          "</?(?:a|abbr|b|big|blockquote|br|code|dd|del|div|dl|dt|em|embed|font|h[1-6]|hr|i|iframe|img"
              + "|ins|li|object|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|tbody|td"
              + "|th|thead|tr|tt|u|ul|video|audio|source)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile(
          "<(script|style)\\b[^<>]*>[^<]*+(?:<(?!/\\1)[^<]*+)*+(?:</\\1\\s*>)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile("<(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALT =
      Pattern.compile("\\balt\\s*=\\s*\"([^\"<>]*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\\w{2,8}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("pound", "\u00a3"),
          Map.entry("euro", "\u20ac"),
          Map.entry("deg", "\u00b0"),
          Map.entry("times", "\u00d7"),
          Map.entry("hellip", "\u2026"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"));

  private Html() {}

  /** Takes off whatever looks like a tag. */
  static String strip(String text) {
    return withoutTags(text, ANY_TAG);
  }

  /** Takes off the tags of HTML only, so that "a < b and c > d" is left alone. */
  static String stripKnown(String text) {
    return withoutTags(text, KNOWN_TAG);
  }

  private static String withoutTags(String text, Pattern tag) {
    String seen = HIDDEN.matcher(text).replaceAll("");
    String broken = BREAK.matcher(seen).replaceAll("\n");
    String bare = tag.matcher(broken).replaceAll(found -> alternative(found.group()));
    return ENTITY.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  /** A picture is replaced by what its author says it shows. */
  private static String alternative(String tag) {
    var alt = ALT.matcher(tag);
    boolean picture = tag.toLowerCase(Locale.ROOT).startsWith("<img");
    return picture && alt.find() ? Matcher.quoteReplacement(" [" + alt.group(1) + "] ") : "";
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }
}
