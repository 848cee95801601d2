package org.studybot.teams.botframework;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Inbound;
import org.studybot.teams.trust.Refusal;

/** From an activity of Teams to an event of the core. */
public final class TeamsInbound {

  private TeamsInbound() {}

  /** Understands any activity; refuses what is none, or lacks what every activity has. */
  public static Incoming read(String json) {
    Activity activity = ActivityJson.read(json);
    return switch (required(activity.getType(), "type")) {
      case ActivityTypes.MESSAGE -> message(activity);
      case ActivityTypes.INVOKE -> invoke(activity);
      case ActivityTypes.CONVERSATION_UPDATE ->
          addsBot(activity) ? welcome(activity) : unwanted(activity);
      case ActivityTypes.INSTALLATION_UPDATE ->
          "add".equals(activity.getAction()) ? welcome(activity) : unwanted(activity);
      default -> unwanted(activity);
    };
  }

  private static Incoming message(Activity activity) {
    var place = new Place(activity);
    String id = required(activity.getId(), "id");
    Inbound inbound =
        Press.inMessage(activity)
            .<Inbound>map(press -> pressed(id, place, press))
            .orElseGet(() -> said(id, place, Mentions.without(activity)));
    return new Incoming.Told(place.address(), inbound);
  }

  private static Incoming invoke(Activity activity) {
    var place = new Place(activity);
    if (!"adaptiveCard/action".equals(activity.getName())) {
      return new Incoming.Unsupported(place.origin());
    }
    String id = required(activity.getId(), "id");
    return new Incoming.Invoked(place.address(), pressed(id, place, Press.inInvoke(activity)));
  }

  /** Teams tells of one installation in several activities; they all become the same event. */
  private static Incoming welcome(Activity activity) {
    var place = new Place(activity);
    String id = "welcome " + place.conversation().channel();
    return new Incoming.Told(place.address(), said(id, place, "help"));
  }

  private static Incoming unwanted(Activity activity) {
    return new Incoming.Unwanted(new Place(activity).origin());
  }

  private static Inbound.Said said(String id, Place place, String text) {
    return new Inbound.Said(id, place.person(), place.conversation(), text);
  }

  private static Inbound.Pressed pressed(String id, Place place, Press press) {
    return new Inbound.Pressed(
        id, place.person(), place.conversation(), press.action(), press.values());
  }

  private static boolean addsBot(Activity activity) {
    ChannelAccount bot = activity.getRecipient();
    List<ChannelAccount> added = activity.getMembersAdded();
    return bot != null
        && bot.getId() != null
        && added != null
        && added.stream()
            .filter(Objects::nonNull)
            .anyMatch(member -> bot.getId().equals(member.getId()));
  }

  static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw Refusal.malformed("the activity has no " + name);
    }
    return value;
  }
}
