package org.studybot.teams.botframework;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Identifier;
import org.studybot.core.event.Inbound;
import org.studybot.teams.botframework.Incoming.Awaits;
import org.studybot.teams.trust.Refusal;
import org.studybot.teams.trust.Staff;

/** From an activity of Teams to an event of the core. Safe for use by many threads. */
public final class TeamsInbound {

  /** Far more than Teams names at once when somebody adds people. */
  private static final int MOST_MEMBERS = 1000;

  private final Staff staff;

  public TeamsInbound(Staff staff) {
    this.staff = staff;
  }

  /** Understands any activity; refuses what is none, or lacks what every activity has. */
  public Incoming read(String json) {
    Activity activity = ActivityJson.read(json);
    Place place = new Place(activity, staff);
    return switch (required(activity.getType(), "type")) {
      case ActivityTypes.MESSAGE -> message(place);
      case ActivityTypes.INVOKE -> invoke(place);
      case ActivityTypes.CONVERSATION_UPDATE -> changed(place);
      case ActivityTypes.INSTALLATION_UPDATE -> installed(place);
      default -> new Incoming.Unwanted(place.origin());
    };
  }

  private static Incoming message(Place place) {
    Activity activity = place.activity();
    String id = required(activity.getId(), "id");
    Optional<Upload> upload = place.isPersonal() ? Upload.in(activity) : Optional.empty();
    if (upload.isPresent()) {
      return new Incoming.Uploaded(
          place.address(),
          id,
          place.person(),
          place.conversation(),
          upload.get().name(),
          upload.get().url());
    }
    Inbound.ByPerson inbound =
        Press.inMessage(activity)
            .<Inbound.ByPerson>map(press -> pressed(id, place, press))
            .orElseGet(() -> said(id, place, Mentions.without(activity)));
    return new Incoming.Told(place.address(), inbound, place.sentAt());
  }

  private static Incoming invoke(Place place) {
    Activity activity = place.activity();
    Extension extension = new Extension(activity);
    return switch (Objects.requireNonNullElse(activity.getName(), "")) {
      case "adaptiveCard/action" -> invoked(place, Press.inInvoke(activity), Awaits.CARD);
      case "task/fetch" -> invoked(place, Press.inDialog(activity), Awaits.DIALOG);
      case "task/submit" -> invoked(place, Press.inDialog(activity), Awaits.REST_OF_DIALOG);
      case "composeExtension/fetchTask" ->
          invoked(place, Press.toLookUp(extension.message()), Awaits.LOOK_UP);
      case "composeExtension/submitAction" ->
          invoked(place, Press.toLookUp(extension.message()), Awaits.INSERT);
      case "composeExtension/query" ->
          new Incoming.Searched(
              place.origin(), extension.words(), extension.skip(), extension.count());
      default -> new Incoming.Unsupported(place.origin());
    };
  }

  private static Incoming invoked(Place place, Press press, Awaits awaits) {
    String id = required(place.activity().getId(), "id");
    return new Incoming.Invoked(place.address(), pressed(id, place, press), awaits);
  }

  private static Incoming changed(Place place) {
    Activity activity = place.activity();
    List<String> added = ids(activity.getMembersAdded());
    if (added.contains(place.botId())) {
      return place.added();
    }
    if (place.isDeleted() || ids(activity.getMembersRemoved()).contains(place.botId())) {
      return place.removed();
    }
    return added.isEmpty() || place.isPersonal()
        ? new Incoming.Unwanted(place.origin())
        : place.joined(added);
  }

  /** An upgrade, "add-upgrade" after "remove-upgrade", changes nothing. */
  private static Incoming installed(Place place) {
    return switch (Objects.requireNonNullElse(place.activity().getAction(), "")) {
      case "add" -> place.added();
      case "remove" -> place.removed();
      default -> new Incoming.Unwanted(place.origin());
    };
  }

  private static Inbound.Said said(String id, Place place, String text) {
    return new Inbound.Said(id, place.person(), place.conversation(), text);
  }

  private static Inbound.Pressed pressed(String id, Place place, Press press) {
    return new Inbound.Pressed(
        id, place.person(), place.conversation(), press.action(), press.values());
  }

  private static List<String> ids(@Nullable List<ChannelAccount> members) {
    return members == null
        ? List.of()
        : members.stream()
            .filter(Objects::nonNull)
            .map(ChannelAccount::getId)
            .filter(id -> id != null && Identifier.isValid(id))
            .limit(MOST_MEMBERS)
            .toList();
  }

  /** Everything that an activity must have is the id of something, or as short as one. */
  static String required(@Nullable String value, String name) {
    if (value == null || !Identifier.isValid(value)) {
      throw Refusal.malformed("the activity has no " + name);
    }
    return value;
  }

  /** The same, for what may be left out. */
  static String optional(@Nullable String value, String name) {
    return value == null || value.isEmpty() ? "" : required(value, name);
  }
}
