package org.studybot.teams;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.channel.Channel;
import org.studybot.core.door.CallLog;
import org.studybot.core.door.Door;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.botframework.Patience;
import org.studybot.teams.botframework.TeamsInbound;
import org.studybot.teams.queue.Lanes;
import org.studybot.teams.trust.Caller;
import org.studybot.teams.trust.Refusal;

/**
 * Where Teams calls: POST to {@code /api/messages}. A call is let in or refused, understood, and
 * answered when it is handled, so that what Teams takes for delivered is kept; what the bot has to
 * say follows as messages, except where Teams awaits it in the answer. Safe for use by many
 * threads.
 */
public final class TeamsDoor implements Door, AutoCloseable {

  private final CallLog calls = new CallLog(LoggerFactory.getLogger(TeamsDoor.class));

  /** Far above the largest activity that Teams sends. */
  private static final int MOST_CHARACTERS = 1_000_000;

  /** Nobody waits longer than behind so many others for what takes a few milliseconds. */
  private static final int MOST_IN_A_CONVERSATION = 100;

  private static final int MOST = 20_000;

  private static final RandomGenerator ANY = () -> ThreadLocalRandom.current().nextLong();

  private static final HttpAnswer TAKEN = new HttpAnswer(200, Map.of(), "");

  private final Links links;
  private final TeamsInbound inbound;
  private final Handling handling;
  private final Lanes lanes = new Lanes(MOST_IN_A_CONVERSATION, MOST);
  private final Downloads downloads;
  private final Turns turns;
  private final Presses presses;
  private final Postbox postbox;
  private final Comings comings;
  private final Channel channel;
  private final Optional<TeamsTab> tab;

  public TeamsDoor(TeamsSettings settings, Studybot studybot, Kept kept, Clock clock) {
    this(settings, studybot, kept, clock, new Patience(Thread::sleep, ANY));
  }

  TeamsDoor(TeamsSettings settings, Studybot studybot, Kept kept, Clock clock, Patience patience) {
    this.links = Links.of(settings, clock, patience);
    this.inbound = new TeamsInbound(settings.staff());
    Addresses addresses = new Addresses(kept.addresses(), links.gate());
    OptOuts optOuts = new OptOuts(kept.marks());
    Mail mail = new Mail(links.connector(), optOuts);
    this.postbox = new Postbox(mail);
    PersonalChats chats = new PersonalChats(kept.addresses());
    this.handling = new Handling(studybot, addresses, chats, optOuts, links.staff());
    this.downloads = new Downloads(settings.files());
    this.turns = new Turns(handling, lanes, postbox, downloads);
    Onlookers onlookers = new Onlookers();
    this.presses = new Presses(handling, lanes, postbox, onlookers);
    this.comings = new Comings(addresses, chats, new Greetings(mail, kept.marks()), postbox);
    this.tab =
        links.people().map(people -> new TeamsTab(people, settings.staff(), handling, chats));
    Mail impatient = new Mail(links.connector().withoutPatience(), optOuts);
    this.channel = new TeamsChannel(impatient, postbox, addresses, onlookers, ANY);
  }

  /** The page within Teams; empty where nobody can prove who they are. */
  public Optional<TeamsTab> tab() {
    return tab;
  }

  /** Teams, to be written to without an event to answer. */
  public Channel channel() {
    return channel;
  }

  @Override
  public HttpAnswer answer(HttpCall call) {
    try {
      return call.method().equals("POST") ? take(call) : notAllowed();
    } catch (Refusal refusal) {
      calls.refused(refusal.reason());
      return HttpAnswer.text(refusal.status(), refusal.reason());
    } catch (NotHandled failed) {
      return HttpAnswer.text(500, "Something went wrong; the log knows it as " + failed.number());
    } catch (RuntimeException failure) {
      String number = calls.failed("a call of Teams", failure);
      return HttpAnswer.text(500, "Something went wrong; the log knows it as " + number);
    }
  }

  private HttpAnswer take(HttpCall call) {
    Caller caller = links.gate().prove(call.header("Authorization"));
    Incoming incoming = inbound.read(body(call));
    links.gate().admit(caller, incoming.origin());
    return switch (incoming) {
      case Incoming.Told told -> {
        turns.take(told);
        yield TAKEN;
      }
      case Incoming.Uploaded uploaded -> {
        turns.take(uploaded);
        yield TAKEN;
      }
      case Incoming.Invoked invoked -> presses.now(invoked);
      case Incoming.Searched searched -> presses.search(searched);
      case Incoming.Added added -> {
        comings.added(added);
        yield TAKEN;
      }
      case Incoming.Joined joined -> {
        comings.joined(joined);
        yield TAKEN;
      }
      case Incoming.Removed removed -> {
        comings.removed(removed);
        yield TAKEN;
      }
      case Incoming.Unwanted _ -> TAKEN;
      case Incoming.Unsupported _ -> HttpAnswer.text(501, "this bot does not offer that");
    };
  }

  private static String body(HttpCall call) {
    if (call.body().length() > MOST_CHARACTERS) {
      throw Refusal.malformed("the activity is too large");
    }
    return call.body();
  }

  private static HttpAnswer notAllowed() {
    return new HttpAnswer(405, Map.of("Allow", "POST"), "");
  }

  /**
   * Does the first, slow time of everything now. What cannot be reached yet is tried again when it
   * is needed.
   */
  public void warmUp() {
    handling.warmUp();
    links.warmUp();
  }

  /** Lets answers that are under way out, for a short while. */
  @Override
  public void close() {
    lanes.close();
    postbox.close();
    downloads.close();
    links.close();
  }
}
