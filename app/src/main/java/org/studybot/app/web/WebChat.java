package org.studybot.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.studybot.app.http.ClientAddress;
import org.studybot.app.http.Pages;
import org.studybot.app.http.Slots;
import org.studybot.core.Studybot;
import org.studybot.knowledge.KnowledgeBase;

/**
 * The page of the web chat and the calls it makes. A page says who it is with a bearer token and
 * never with a cookie, so no other site can speak in its name.
 */
public final class WebChat implements Pages {

  /** The tenant of all who use it. */
  public static final String TENANT = Sessions.TENANT;

  private final Sessions sessions;
  private final WebChannel channel;
  private final Conversing conversing;
  private final TypedAhead suggestions;
  private final Rate opened;
  private final Rate answered;
  private final Rate suggested;
  private final Slots streams;

  public WebChat(
      Studybot studybot, WebChannel channel, KnowledgeBase notes, WebLimits limits, Clock clock) {
    this.opened = new Rate(limits.sessionsAnHour(), Duration.ofHours(1), clock);
    this.answered = new Rate(limits.messagesAMinute(), Duration.ofMinutes(1), clock);
    this.suggested =
        new Rate(limits.messagesAMinute() * WebLimits.SUGGESTIONS, Duration.ofMinutes(1), clock);
    this.streams = new Slots(limits.streams());
    this.suggestions = new TypedAhead(notes);
    this.sessions = new Sessions(clock);
    this.channel = channel;
    this.conversing = new Conversing(studybot, channel);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", Asset.of("chat.html", "text/html; charset=utf-8"));
    Assets.shared(routes);
    routes.get("/chat.js", Asset.of("chat.js", "text/javascript; charset=utf-8"));
    routes.get("/suggest.js", Asset.of("suggest.js", "text/javascript; charset=utf-8"));
    routes.post("/chat/sessions", this::open);
    routes.post("/chat/messages", this::said);
    routes.post("/chat/presses", this::pressed);
    routes.get("/chat/suggestions", this::suggest);
    routes.get("/chat/events", this::events);
  }

  @Override
  public void close() {
    channel.close();
  }

  private void open(Context context) throws InterruptedException {
    Fields fields = Fields.of(context);
    String token = fields.token().isEmpty() ? Sessions.newToken() : fields.token();
    if (sessions.find(token).isEmpty()) {
      opened.spend(context);
    }
    Session session = sessions.open(token, fields.name(), fields.room());
    if (shown(session).stream().noneMatch(message -> !message.reader().isEmpty())) {
      conversing.greet(session);
    }
    List<Shown> deliveries = shown(session).stream().map(Shown::of).toList();
    context
        .status(HttpStatus.CREATED)
        .json(
            Map.of(
                "token", token,
                "person", session.person().id(),
                "name", fields.name(),
                "room", fields.room(),
                "deliveries", deliveries));
  }

  private List<Message> shown(Session session) throws InterruptedException {
    return channel
        .transcript(session.conversation())
        .since(0, session.person().id(), Duration.ZERO);
  }

  private void said(Context context) {
    answered.spend(context);
    Fields fields = Fields.of(context);
    answer(context, conversing.said(session(context), fields));
  }

  private void pressed(Context context) {
    answered.spend(context);
    Fields fields = Fields.of(context);
    answer(context, conversing.pressed(session(context), fields));
  }

  /** Names that the person may be typing; the notes are open to whoever can open the page. */
  private void suggest(Context context) {
    suggested.spend(context);
    String begun = Objects.requireNonNullElse(context.queryParam("begun"), "");
    context.json(Map.of("suggestions", suggestions.of(begun)));
  }

  private static void answer(Context context, List<Shown> deliveries) {
    context.json(Map.of("deliveries", deliveries));
  }

  private void events(Context context) throws Exception {
    Session session = session(context);
    long seen = lastSeen(context);
    String accept = context.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw new HttpResponseException(406, "This address only gives text/event-stream.");
    }
    String address = ClientAddress.of(context.ip());
    if (!streams.take(address)) {
      throw Rate.tooMany();
    }
    try {
      new SseHandler(client -> follow(client, session, seen, address)).handle(context);
    } catch (Exception notBegun) {
      streams.giveBack(address);
      throw notBegun;
    }
  }

  /** In a thread of its own, after the call was handled. */
  private void follow(SseClient client, Session session, long seen, String address) {
    try {
      new EventStream(channel, session).follow(client, seen);
    } finally {
      streams.giveBack(address);
    }
  }

  /** A number that makes no sense is as good as none: the page gets all there is. */
  private static long lastSeen(Context context) {
    String header = context.header("Last-Event-ID");
    return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
  }

  private Session session(Context context) {
    String header = context.header("Authorization");
    if (header == null || !header.startsWith("Bearer ")) {
      throw new UnauthorizedResponse("Open a session first and send its token.");
    }
    return sessions
        .find(header.substring("Bearer ".length()).strip())
        .orElseThrow(() -> new UnauthorizedResponse("This session has ended. Open it again."));
  }
}
