package org.studybot.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.sse.SseHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.studybot.app.http.Pages;
import org.studybot.core.Studybot;
import org.studybot.knowledge.KnowledgeBase;

/**
 * The page of the web chat and the calls it makes. A page says who it is with a bearer token and
 * never with a cookie, so no other site can speak in its name.
 */
public final class WebChat implements Pages {

  private final Sessions sessions;
  private final WebChannel channel;
  private final Conversing conversing;
  private final TypedAhead suggestions;

  public WebChat(Studybot studybot, WebChannel channel, KnowledgeBase notes, Clock clock) {
    this.suggestions = new TypedAhead(notes);
    this.sessions = new Sessions(clock);
    this.channel = channel;
    this.conversing = new Conversing(studybot, channel);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", Asset.of("chat.html", "text/html; charset=utf-8"));
    routes.get("/chat.css", Asset.of("chat.css", "text/css; charset=utf-8"));
    routes.get("/chat.js", Asset.of("chat.js", "text/javascript; charset=utf-8"));
    routes.get("/suggest.js", Asset.of("suggest.js", "text/javascript; charset=utf-8"));
    routes.get("/icon.svg", Asset.of("icon.svg", "image/svg+xml"));
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
    Fields fields = Fields.of(context);
    answer(context, conversing.said(session(context), fields));
  }

  private void pressed(Context context) {
    Fields fields = Fields.of(context);
    answer(context, conversing.pressed(session(context), fields));
  }

  /** Names that the person may be typing; the notes are open to whoever can open the page. */
  private void suggest(Context context) {
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
    new SseHandler(client -> new EventStream(channel, session).follow(client, seen))
        .handle(context);
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
