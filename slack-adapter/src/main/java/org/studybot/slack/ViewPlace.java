package org.studybot.slack;

import com.google.gson.Gson;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;

/**
 * What a view carries with it and gives back: where it was opened, and what sending it off means.
 *
 * @param channel where answers go; empty for the person's own messages
 * @param home whether the person's home tab is to be shown anew afterwards
 * @param token of the action; empty if there is nothing to send off
 */
record ViewPlace(String channel, String thread, boolean home, String token) {

  /** "View object": private_metadata. */
  private static final int MOST = 3000;

  private static final Gson GSON = new Gson();

  private static final Predicate<String> CHANNEL =
      Pattern.compile("(?:[CDGUW][A-Z0-9]{1,30}+)?+").asMatchPredicate();

  private static final Predicate<String> THREAD =
      Pattern.compile("(?:[0-9]{1,20}+\\.[0-9]{1,20}+)?+").asMatchPredicate();

  static final ViewPlace NOWHERE = new ViewPlace("", "", false, "");

  ViewPlace {
    if (!CHANNEL.test(channel) || !THREAD.test(thread)) {
      throw new MalformedCall("there is no place in Slack");
    }
    // Gson leaves out what is not there.
    token = Objects.requireNonNullElse(token, "");
  }

  ViewPlace sending(Action action) {
    return new ViewPlace(channel, thread, home, ActionToken.encode(action));
  }

  Action action() {
    return token.isEmpty() ? new Action.Unknown() : ActionToken.decode(token);
  }

  String metadata() {
    return GSON.toJson(this);
  }

  /** What we wrote; from an older or newer app, or from nobody of us, it may be anything. */
  static ViewPlace of(@Nullable String metadata) {
    if (metadata == null || metadata.length() > MOST) {
      return NOWHERE;
    }
    try {
      @Nullable ViewPlace place = GSON.fromJson(metadata, ViewPlace.class);
      return place == null ? NOWHERE : place;
    } catch (RuntimeException senseless) {
      // Gson throws several, and whatever the constructor of a record throws.
      return NOWHERE;
    }
  }
}
