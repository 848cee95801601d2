package org.studybot.endtoend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The team in {@link AgentsPlayground} with people and the running bot in it. */
final class TeamsClassroom implements AutoCloseable {

  private static final int PORT = 8080;
  private static final URI BOT = URI.create("http://127.0.0.1:" + PORT + "/api/messages");

  private final Path folder;
  private final AgentsPlayground playground;
  private Program studybot;

  TeamsClassroom(Path folder) {
    this.folder = folder;
    playground = AgentsPlayground.start(folder, BOT);
    studybot = studybot();
  }

  private Program studybot() {
    Path pack = Path.of("src/test/resources/teams-pack").toAbsolutePath();
    return Program.studybot(
        folder,
        PORT,
        Map.of("STUDYBOT_TEAMS_STAFF", TeamsPerson.DANA.entraId()),
        "--host",
        "127.0.0.1",
        "--teams-no-auth",
        "--pack",
        pack.toString());
  }

  void killBot() {
    studybot.kill();
  }

  void startBotAgain() {
    studybot = studybot();
  }

  /** Amira asks for a quiz: in a channel that begins a thread, in which it is played. */
  Room quiz(String conversation, String words) {
    int before = playground.screen().messages(conversation).size();
    String place = playground.write(conversation, words);
    return new Room(place, place.equals(conversation) ? before : 0);
  }

  AgentsPlayground playground() {
    return playground;
  }

  /** A place as it stands. */
  Room room(String conversation) {
    return new Room(conversation, playground.screen().messages(conversation).size());
  }

  /** Amira's own chat with the bot. */
  Room chatOfAmira() {
    return new Room(AgentsPlayground.AMIRA_ALONE, 0);
  }

  @Override
  public void close() {
    studybot.close();
    playground.close();
  }

  /** A place in it, where a quiz was asked for. */
  final class Room {

    private final String conversation;
    private final int before;

    private Room(String conversation, int before) {
      this.conversation = conversation;
      this.before = before;
    }

    /** Somebody says something to the bot. */
    void say(TeamsPerson person, String words) {
      if (person == TeamsPerson.AMIRA) {
        playground.write(conversation, words);
      } else {
        playground.say(person, conversation, words);
      }
    }

    /** Somebody presses a button; returns what they alone are answered. */
    TeamsAnswer press(TeamsPerson person, TeamsMessage message, String label) {
      ObjectNode button = message.button(label);
      return execute(person, message, (ObjectNode) button.path("data"), button);
    }

    /** How somebody alone sees a message: Teams asks so whenever they look at it. */
    TeamsMessage look(TeamsPerson person, TeamsMessage message) {
      ObjectNode refresh = (ObjectNode) message.card().at("/refresh/action");
      return execute(person, message, (ObjectNode) refresh.path("data"), refresh).card();
    }

    TeamsAnswer answerRight(TeamsPerson person, TeamsMessage message) {
      return answer(person, message, TeamsQuestion.of(message).right());
    }

    TeamsAnswer answerWrong(TeamsPerson person, TeamsMessage message) {
      return answer(person, message, TeamsQuestion.of(message).wrong());
    }

    private TeamsAnswer answer(TeamsPerson person, TeamsMessage message, List<String> words) {
      if (!TeamsQuestion.of(message).isForm()) {
        return press(person, message, words.getFirst());
      }
      ObjectNode button = message.button("Send my answer");
      return execute(person, message, filled(message, words), button);
    }

    /** The same from a client that knows no Action.Execute. */
    void answerRightFromAnOldClient(TeamsPerson person, TeamsMessage message) {
      List<String> right = TeamsQuestion.of(message).right();
      ObjectNode data =
          TeamsQuestion.of(message).isForm()
              ? filled(message, right)
              : (ObjectNode) message.button(right.getFirst()).at("/fallback/data");
      playground.submit(person, message, data);
    }

    private static ObjectNode filled(TeamsMessage message, List<String> words) {
      return message.filled("Send my answer", words.toArray(String[]::new));
    }

    private TeamsAnswer execute(
        TeamsPerson person, TeamsMessage message, ObjectNode data, ObjectNode button) {
      return playground.execute(person, message, data, button.path("verb").asText());
    }

    /** What everybody sees of the bot since the quiz was asked for, in order. */
    List<TeamsMessage> board() {
      return playground.screen().messages(conversation).stream().skip(before).toList();
    }

    /** The latest message for everybody that shows all of these words. */
    TeamsMessage seen(String... words) {
      return await(
          String.join(" & ", words),
          () ->
              board().stream()
                  .filter(message -> message.showsAll(List.of(words)))
                  .reduce((_, later) -> later));
    }

    /** What Amira reads, in her own chat with the bot, once this was done. */
    TeamsMessage toldAmira(Runnable done) {
      int earlier = amiraAlone().size();
      done.run();
      return await("a word to Amira", () -> amiraAlone().stream().skip(earlier).findFirst());
    }

    private List<TeamsMessage> amiraAlone() {
      return playground.screen().messages(AgentsPlayground.AMIRA_ALONE);
    }

    private <T> T await(String what, Supplier<Optional<T>> look) {
      return Await.seen(what, look, () -> board() + studybot.output());
    }
  }
}
