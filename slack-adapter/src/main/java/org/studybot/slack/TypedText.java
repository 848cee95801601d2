package org.studybot.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.blockkit.SlackText;

/**
 * What somebody typed. Slack hands it on with people, channels and addresses in angle brackets
 * ("Formatting text", retrieved messages), and with these brackets escaped where they were typed.
 */
final class TypedText {

  /** A sign such as @ or #, what is meant, and the words that were shown for it. */
  private static final Pattern REFERENCE = Pattern.compile("<([@#!]?)([^<>|]*+)(?:\\|([^<>]*+))?>");

  private TypedText() {}

  /** The words alone: whoever is mentioned is left out, everything else reads as it looked. */
  static String words(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String plain =
        REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words(found)));
    return SlackText.unescaped(plain).strip().replaceFirst("\\A[,:;]++\\s*+", "");
  }

  private static String words(MatchResult reference) {
    String shown = reference.group(3) == null ? "" : reference.group(3);
    return switch (reference.group(1)) {
      case "@" -> "";
      case "#", "!" -> shown;
      default -> shown.isEmpty() ? reference.group(2) : shown;
    };
  }
}
