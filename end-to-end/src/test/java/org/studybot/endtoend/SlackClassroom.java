package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A channel or direct message of {@link LocalSlack} with people and the running bot in it. */
final class SlackClassroom implements AutoCloseable {

  private static final int PORT = 8080;
  private static final String EVENTS = "/slack/events";

  private final Path folder;
  private final SlackTransport transport;
  private final SlackDetails details = new SlackDetails();
  private final ClosedChannels closed = new ClosedChannels();
  private final SlackRelay relay;
  private final SlackLines lines;
  private LocalSlack slack;
  private Program studybot;

  SlackClassroom(Path folder, SlackTransport transport) {
    this.folder = folder;
    this.transport = transport;
    slack = LocalSlack.start(folder, transport);
    relay = new SlackRelay(URI.create("http://127.0.0.1:" + PORT + EVENTS), details, closed);
    lines = new SlackLines(details);
    studybot = studybot();
  }

  /** Slack is gone for a moment, with all that stood in it. */
  void restartSlack() {
    slack.close();
    slack = LocalSlack.start(folder, transport);
  }

  private Program studybot() {
    boolean socketMode = transport == SlackTransport.SOCKET_MODE;
    Map<String, String> environment =
        Map.of(
            "SLACK_SIGNING_SECRET", LocalSlack.SECRET,
            "SLACK_BOT_TOKEN", LocalSlack.TOKEN,
            "SLACK_APP_TOKEN", socketMode ? LocalSlack.APP_TOKEN : "",
            "SLACK_API_URL", SlackRelay.ADDRESS.resolve(SlackApi.PATH).toString(),
            "STUDYBOT_SLACK_STAFF", LocalSlack.DANA);
    Path pack = Path.of("src/test/resources/slack-pack").toAbsolutePath();
    return Program.studybot(folder, PORT, environment, "--pack", pack.toString());
  }

  /** What the bot has printed since it was started last. */
  String log() {
    return studybot.output();
  }

  void killBot() {
    studybot.kill();
  }

  void startBotAgain() {
    studybot = studybot();
  }

  LocalSlack slack() {
    return slack;
  }

  /** Which channels take nothing from the bot. */
  ClosedChannels closed() {
    return closed;
  }

  /** Presses a button of a home tab or of a dialog. */
  void press(String user, JsonNode view, String label) {
    details.pressesIn(user, view);
    slack.press(user, new SlackMessage(view).button(label));
  }

  /** What is offered to somebody who has typed this into a field of a dialog. */
  JsonNode typed(String user, JsonNode view, String field, String begun) {
    ObjectNode typing = SlackPress.typing(user, view, field, begun);
    return switch (transport) {
      case HTTP -> relay.ask(typing);
      case SOCKET_MODE -> lines.ask(typing);
    };
  }

  /** A place in it. */
  Room room(String channel) {
    return new Room(channel);
  }

  /** Waits until there is such a thing. */
  <T> T await(String what, Supplier<Optional<T>> look) {
    return Await.seen(what, look, this::log);
  }

  @Override
  public void close() {
    studybot.close();
    lines.close();
    relay.close();
    slack.close();
  }

  /** One channel, or one direct message, and what is done and seen there. */
  final class Room {

    private final String channel;

    private Room(String channel) {
      this.channel = channel;
    }

    void slash(String user, String words) {
      slack.slash(user, channel, words);
    }

    /** Writes to the bot in a thread of a channel. */
    void mention(String user, String thread, String words) {
      slack.say(user, channel, thread, "<@" + LocalSlack.BOT + "> " + words);
    }

    /** Writes in a direct message. */
    void say(String user, String words) {
      slack.say(user, channel, "", words);
    }

    void press(String user, SlackMessage message, String label) {
      slack.press(user, channel, message, message.button(label));
    }

    /** Fills in the form of a message and sends it off. */
    void send(String user, SlackMessage message, String... words) {
      details.fillIn(user, List.of(words));
      press(user, message, "Send my answer");
    }

    /** What everybody sees of the bot, in order. */
    List<SlackMessage> board() {
      return SlackMessage.forAll(slack.messages(channel));
    }

    /** The latest message of the bot for everybody that is like this. */
    SlackMessage seen(String what, Predicate<SlackMessage> like) {
      return await(what, () -> board().stream().filter(like).reduce((_, later) -> later));
    }

    /** The latest message of the bot for everybody that shows all of these words. */
    SlackMessage seen(String... words) {
      return seen(
          String.join(" & ", words), message -> List.of(words).stream().allMatch(message::shows));
    }

    /** The message that this person alone sees, once it shows these words. */
    SlackMessage seenBy(String user, String words, String ts) {
      return await(
          words,
          () ->
              toldSoFar(user).stream()
                  .filter(message -> message.ts().equals(ts) && message.shows(words))
                  .findFirst());
    }

    /** What the bot tells this person alone once they have done this. */
    SlackMessage told(String user, Runnable done) {
      int before = toldSoFar(user).size();
      done.run();
      return await("an answer to " + user, () -> toldSoFar(user).stream().skip(before).findFirst());
    }

    private List<SlackMessage> toldSoFar(String user) {
      return slack.messages(channel).stream()
          .filter(message -> message.onlyFor().equals(user))
          .toList();
    }
  }
}
