package org.studybot.core.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import org.studybot.knowledge.Kind;

/**
 * The text form of an action: a version, a name and fields, URL-encoded and separated by bars, such
 * as {@code 1|unfold|partnership-working|EXAM_TIP}. It comes back from outside and may be anything.
 */
public final class ActionToken {

  /** Slack's limit for the value of a button (Block Kit reference, button element). */
  public static final int MAX_LENGTH = 2000;

  private static final String VERSION = "1";

  private ActionToken() {}

  /** The token of an action. Refuses one that would be longer than {@link #MAX_LENGTH}. */
  public static String encode(Action action) {
    String token =
        switch (action) {
          case Action.Say(var text) -> join("say", text);
          case Action.ShowMore(var query) -> join("more", query);
          case Action.Share(var entryId) -> join("share", entryId);
          case Action.Unfold(var topicId, var section) -> join("unfold", topicId, section.name());
          case Action.Fold(var topicId) -> join("fold", topicId);
          case Action.Unknown() -> join("unknown");
        };
    if (token.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("token too long: " + token.length());
    }
    return token;
  }

  /** The action of a token; {@link Action.Unknown} if it is none of ours. */
  public static Action decode(String token) {
    try {
      List<String> parts =
          Arrays.stream(token.split("\\|", -1))
              .map(part -> URLDecoder.decode(part, UTF_8))
              .toList();
      boolean readable = token.length() <= MAX_LENGTH && parts.size() >= 2;
      return readable && parts.getFirst().equals(VERSION)
          ? action(parts.get(1), parts.subList(2, parts.size()))
          : new Action.Unknown();
    } catch (IllegalArgumentException | IndexOutOfBoundsException garbled) {
      return new Action.Unknown();
    }
  }

  private static Action action(String name, List<String> fields) {
    return switch (name) {
      case "say" -> new Action.Say(fields.getFirst());
      case "more" -> new Action.ShowMore(fields.getFirst());
      case "share" -> new Action.Share(fields.getFirst());
      case "unfold" -> new Action.Unfold(fields.getFirst(), Kind.valueOf(fields.get(1)));
      case "fold" -> new Action.Fold(fields.getFirst());
      default -> new Action.Unknown();
    };
  }

  private static String join(String name, String... fields) {
    StringBuilder token = new StringBuilder(VERSION).append('|').append(name);
    for (String field : fields) {
      token.append('|').append(URLEncoder.encode(field, UTF_8));
    }
    return token.toString();
  }
}
