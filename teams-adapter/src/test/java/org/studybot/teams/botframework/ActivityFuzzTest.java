package org.studybot.teams.botframework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.core.Studybot;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.trust.Refusal;
import org.studybot.teams.trust.Staff;

/** Any body of a call that has proved who it is: understood and handled, or refused. */
class ActivityFuzzTest {

  private static final AtomicInteger EVENTS = new AtomicInteger();

  private final TeamsInbound inbound = new TeamsInbound(Staff.NOBODY);
  private final Studybot studybot = Bot.quick();

  @FuzzTest(maxDuration = "1m")
  void understandsAnyActivity(byte[] bytes) {
    try {
      switch (inbound.read(new String(bytes, UTF_8))) {
        case Incoming.Told told -> handled(told.inbound());
        case Incoming.Invoked invoked -> handled(invoked.inbound());
        case Incoming.Searched searched ->
            assertThat(studybot.find(searched.words(), searched.skip(), searched.count()))
                .hasSizeLessThanOrEqualTo(25);
        case Incoming.Uploaded _,
            Incoming.Added _,
            Incoming.Joined _,
            Incoming.Removed _,
            Incoming.Unwanted _,
            Incoming.Unsupported _ -> {}
      }
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).hasSizeLessThan(100);
    }
  }

  /** By somebody else each time, for nobody may be so fast. */
  private void handled(Inbound.ByPerson event) {
    String id = "event " + EVENTS.incrementAndGet();
    Person person = new Person(event.person().tenant(), id, event.person().name(), false);
    Inbound.ByPerson anew =
        switch (event) {
          case Inbound.Said said -> new Inbound.Said(id, person, said.conversation(), said.text());
          case Inbound.Pressed pressed ->
              new Inbound.Pressed(
                  id, person, pressed.conversation(), pressed.action(), pressed.values());
          case Inbound.Brought brought -> brought;
        };
    assertThat(studybot.handle(anew)).isNotNull();
  }
}
