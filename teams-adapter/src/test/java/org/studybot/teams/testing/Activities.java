package org.studybot.teams.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;

/** Activities as Teams writes them. */
public final class Activities {

  public static final String BOT = "28:11111111-2222-3333-4444-555555555555";
  public static final String TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
  public static final String CHANNEL = "19:class@thread.tacv2;messageid=1700000000000";
  public static final String PERSONAL = "a:1-private";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicInteger count = new AtomicInteger();
  private final String serviceUrl;

  public Activities(String serviceUrl) {
    this.serviceUrl = serviceUrl;
  }

  /** Something said to the bot alone. */
  public ObjectNode said(String text) {
    return personal("message").put("text", text).put("textFormat", "plain");
  }

  /** Something said in a thread of a channel, with the mention that Teams demands there. */
  public ObjectNode saidInChannel(String text) {
    ObjectNode activity = inChannel("message").put("text", "<at>Studybot</at> " + text);
    ObjectNode mention = activity.putArray("entities").addObject().put("type", "mention");
    mention.put("text", "<at>Studybot</at>").putObject("mentioned").put("id", BOT);
    return activity;
  }

  /** The same by somebody else. */
  public static ObjectNode by(String name, String entraId, ObjectNode activity) {
    activity
        .putObject("from")
        .put("id", "29:" + name)
        .put("name", name)
        .put("aadObjectId", entraId);
    return activity;
  }

  /** A press on an Action.Execute of the message "card-1". */
  public ObjectNode executed(Action action) {
    return executed(personal("invoke"), action);
  }

  /** The same in a thread of a channel. */
  public ObjectNode executedInChannel(Action action) {
    return executed(inChannel("invoke"), action);
  }

  private static ObjectNode executed(ObjectNode activity, Action action) {
    activity.put("name", "adaptiveCard/action").put("replyToId", "card-1");
    ObjectNode pressed =
        activity.putObject("value").putObject("action").put("type", "Action.Execute");
    pressed.put("verb", "press").putObject("data").put("token", ActionToken.encode(action));
    return activity;
  }

  /** A press on an Action.Submit of the message "card-1". */
  public ObjectNode submitted(Action action) {
    ObjectNode activity = personal("message").put("replyToId", "card-1");
    activity.putObject("value").put("token", ActionToken.encode(action));
    return activity;
  }

  /** The bot was put into a channel. */
  public ObjectNode botAdded() {
    return added(inChannel("conversationUpdate"), BOT);
  }

  /** The same, with these members as those who were added. */
  public static ObjectNode added(ObjectNode activity, String... ids) {
    ArrayNode members = activity.putArray("membersAdded");
    for (String id : ids) {
      members.addObject().put("id", id);
    }
    return activity;
  }

  /** One of many people says this, in a conversation of their own. */
  public ObjectNode saidByOneOfMany(int number, String text) {
    return in("a:" + number, by("P" + number, "p" + number + "-id", said(text)));
  }

  /** The same in another conversation. */
  public static ObjectNode in(String conversation, ObjectNode activity) {
    ((ObjectNode) activity.path("conversation")).put("id", conversation);
    return activity;
  }

  /** The same of another organisation. */
  public static ObjectNode of(String tenant, ObjectNode activity) {
    ((ObjectNode) activity.path("conversation")).put("tenantId", tenant);
    ((ObjectNode) activity.at("/channelData/tenant")).put("id", tenant);
    return activity;
  }

  /** An activity of a 1:1 conversation. */
  public ObjectNode personal(String type) {
    ObjectNode activity = activity(type);
    conversation(activity, PERSONAL, "personal");
    return activity;
  }

  /** An activity of a channel. */
  public ObjectNode inChannel(String type) {
    ObjectNode activity = activity(type);
    conversation(activity, CHANNEL, "channel").put("isGroup", true);
    return activity;
  }

  private static ObjectNode conversation(ObjectNode activity, String id, String type) {
    return activity
        .putObject("conversation")
        .put("id", id)
        .put("conversationType", type)
        .put("tenantId", TENANT);
  }

  private ObjectNode activity(String type) {
    ObjectNode activity =
        JSON.createObjectNode()
            .put("type", type)
            .put("id", "activity-" + count.incrementAndGet())
            .put("timestamp", "2026-11-23T10:15:%02d.123Z".formatted(count.get() % 60))
            .put("localTimestamp", "2026-11-23T10:15:30.123+00:00")
            .put("channelId", "msteams")
            .put("serviceUrl", serviceUrl);
    activity.putObject("from").put("id", "29:ann").put("name", "Ann").put("aadObjectId", "ann-id");
    activity.putObject("recipient").put("id", BOT).put("name", "Studybot");
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    return activity;
  }

  /** What an answer of ours says, read as JSON. */
  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException garbled) {
      throw new UncheckedIOException(garbled);
    }
  }
}
