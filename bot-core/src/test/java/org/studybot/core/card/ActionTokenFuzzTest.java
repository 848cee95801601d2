package org.studybot.core.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import org.studybot.core.Studybot;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;

/**
 * Any token: what is not written as we write it means nothing, and whatever it means is answered.
 */
class ActionTokenFuzzTest {

  private static final Conversation PLACE =
      new Conversation("college", "C1", "", Scope.GROUP, Layout.THREAD);

  private final Studybot studybot = Bots.on(new WordOverlap(Notes.catalogue()));
  private int events;

  @FuzzTest(maxDuration = "1m")
  void readsAnyToken(byte[] bytes) {
    String token = new String(bytes, UTF_8);
    Action action = ActionToken.decode(token);
    if (!(action instanceof Action.Unknown)) {
      assertThat(ActionToken.encode(action)).isEqualTo(token);
    }
    events++;
    // Somebody else each time, for nobody may press so fast.
    Person person = new Person("college", "U" + events, "Sam", events % 2 == 0);
    Map<String, List<String>> values = Map.of("answer", List.of(token), "words", List.of(token));
    var pressed = new Inbound.Pressed("event " + events, person, PLACE, action, values);
    assertThat(studybot.handle(pressed)).isNotNull();
  }
}
