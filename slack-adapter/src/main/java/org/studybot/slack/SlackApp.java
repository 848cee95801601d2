package org.studybot.slack;

import static org.studybot.slack.Tenants.first;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Action;
import org.studybot.slack.AfterAck.Ack;
import org.studybot.slack.blockkit.LinkPress;

/**
 * Bolt, and what it listens to. It trusts every request: whoever hands it one has checked that it
 * comes from Slack. Starts without a network. One per process, for it carries threads.
 */
final class SlackApp {

  private static final Logger log = LoggerFactory.getLogger(SlackApp.class);
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  /** The names of shortcuts in the manifest. */
  private static final String MENU = "menu";

  private static final String LOOK_UP = "look_up";
  private static final String WRITE_QUESTION = "write_question";

  private final AfterAck afterAck;
  private final Completion completion;
  private final People people;

  private SlackApp(AfterAck afterAck, Completion completion, People people) {
    this.afterAck = afterAck;
    this.completion = completion;
    this.people = people;
  }

  /** Bolt as such, which listens to nothing yet. */
  static App of(SlackSettings settings) {
    AppConfig config = config(settings);
    // A list of our own, as Bolt's would ask Slack at the start whether the token is valid.
    return new App(config, config.getSlack(), new ArrayList<>(List.of(new SSLCheck(null))));
  }

  static void listen(App app, AfterAck afterAck, Completion completion, People people) {
    SlackApp listening = new SlackApp(afterAck, completion, people);
    listening.listenToPeople(app);
    listening.listenToMessages(app);
    listening.listenToRemoval(app);
    app.config().setUnmatchedRequestHandler(listening::onAnythingElse);
  }

  private void listenToPeople(App app) {
    app.command(
        ANY, (request, context) -> on(SlackInbound.of(request.getPayload(), people), context));
    app.blockAction(ANY, (request, context) -> on(request.getPayload(), context));
    app.blockSuggestion(
        ANY, (request, context) -> context.ack(completion.of(request.getPayload().getValue())));
    app.viewSubmission(ANY, (request, context) -> on(request.getPayload(), context));
    app.globalShortcut(
        MENU,
        (request, context) ->
            on(ViewInbound.of(request.getPayload(), new Action.Menu(), people), context));
    app.messageShortcut(
        LOOK_UP,
        (request, context) ->
            on(ViewInbound.of(request.getPayload(), Action.LookUp::new, people), context));
    app.messageShortcut(
        WRITE_QUESTION,
        (request, context) ->
            on(ViewInbound.of(request.getPayload(), Action.WriteQuestion::new, people), context));
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> event(context, () -> onHome(payload, context)));
  }

  private void listenToMessages(App app) {
    app.event(
        AppMentionEvent.class,
        (payload, context) ->
            event(context, () -> on(payload, PersonsMessage.of(payload.getEvent()), context)));
    app.event(
        MessageEvent.class,
        (payload, context) ->
            event(context, () -> on(payload, PersonsMessage.of(payload.getEvent()), context)));
    app.event(
        MessageFileShareEvent.class,
        (payload, context) ->
            event(context, () -> on(payload, PersonsMessage.of(payload.getEvent()), context)));
    app.event(
        MessageThreadBroadcastEvent.class,
        (payload, context) ->
            event(context, () -> on(payload, PersonsMessage.of(payload.getEvent()), context)));
  }

  private void listenToRemoval(App app) {
    app.event(
        AppUninstalledEvent.class,
        (payload, context) -> event(context, () -> onRemoval(payload, context)));
    app.event(
        TokensRevokedEvent.class,
        (payload, context) ->
            isOfBot(payload.getEvent())
                ? event(context, () -> onRemoval(payload, context))
                : context.ack());
  }

  /** One that lacks something is left out: Slack would send it again, each time in vain. */
  private static Response event(Context context, Supplier<Response> handling) {
    try {
      return handling.get();
    } catch (MalformedCall malformed) {
      log.info("An event of Slack is left out: {}", malformed.reason());
      return context.ack();
    }
  }

  private Response on(SlackInbound inbound, Context context) {
    return response(afterAck.handle(inbound, context.getSlack()), context);
  }

  /** Anything but 200 has Slack deliver an event again, or say that it did not work. */
  private static Response response(Ack ack, Context context) {
    return switch (ack) {
      case DONE -> context.ack();
      case FAILED -> throw new NotAcknowledged(500, "That could not be handled.");
      case LATE -> throw new NotAcknowledged(503, "That takes too long at the moment.");
    };
  }

  private Response on(BlockActionPayload press, Context context) {
    return opensALink(press.getActions())
        ? context.ack()
        : on(SlackInbound.of(press, people), context);
  }

  private static boolean opensALink(@Nullable List<BlockActionPayload.Action> actions) {
    return actions != null
        && actions.size() == 1
        && actions.getFirst() != null
        && LinkPress.is(first(actions.getFirst().getActionId()));
  }

  private Response on(ViewSubmissionPayload sent, ViewSubmissionContext context) {
    SlackInbound inbound = ViewInbound.of(sent, people);
    if (!(inbound.origin() instanceof Origin.Submission origin)) {
      return context.ack();
    }
    AfterAck.Submitted submitted = afterAck.submitted(inbound, origin, context.getSlack());
    if (submitted.ack() != Ack.DONE) {
      return response(submitted.ack(), context);
    }
    return submitted.shown() == null
        ? context.ack(ack -> ack.responseAction("clear"))
        : context.ackWithUpdate(submitted.shown());
  }

  /** The home tab, or the messages beside it. */
  private Response onHome(EventsApiPayload<AppHomeOpenedEvent> payload, Context context) {
    AppHomeOpenedEvent opened = payload.getEvent();
    if ("home".equals(opened.getTab())) {
      return on(ViewInbound.of(payload, opened, people), context);
    }
    if ("messages".equals(opened.getTab())) {
      afterAck.suggest(
          SlackInbound.tenant(payload),
          Payload.id(opened.getChannel(), "a channel"),
          completion.prompts());
    }
    return context.ack();
  }

  private Response on(
      EventsApiPayload<?> payload, Optional<PersonsMessage> message, Context context) {
    return message
        .flatMap(found -> SlackInbound.of(payload, found, people))
        .map(inbound -> on(inbound, context))
        .orElseGet(context::ack);
  }

  private static boolean isOfBot(TokensRevokedEvent event) {
    return event.getTokens() != null
        && event.getTokens().getBot() != null
        && !event.getTokens().getBot().isEmpty();
  }

  private Response onRemoval(EventsApiPayload<?> payload, Context context) {
    return response(
        afterAck.removed(
            Tenants.PREFIX + Payload.id(payload.getTeamId(), "a workspace"),
            Instant.ofEpochSecond(Payload.required(payload.getEventTime(), "time"))),
        context);
  }

  /** From a newer or an older app than this: acknowledged, for Slack would send it again. */
  private Response onAnythingElse(Request<?> request) {
    if (request instanceof BlockActionRequest press) {
      return on(press.getPayload(), press.getContext());
    }
    log.info("Nothing here listens to a {} of Slack.", request.getRequestType());
    return Response.ok();
  }

  /** Everything that Bolt would otherwise read from the environment is named. */
  private static AppConfig config(SlackSettings settings) {
    VirtualThreads threads = new VirtualThreads();
    return AppConfig.builder()
        .slack(Slack.getInstance(client(settings, threads)))
        .executorServiceProvider(threads)
        .singleTeamBotToken(null)
        .signingSecret(settings.signingSecret())
        .clientId(null)
        .clientSecret(null)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private static SlackConfig client(SlackSettings settings, VirtualThreads threads) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
    config.setExecutorServiceProvider(threads);
    config.setStatsEnabled(false);
    // They would log what learners ask, and the addresses that let anybody answer them.
    config.setHttpClientResponseHandlers(new ArrayList<>());
    if (settings.localStandIn()) {
      config.setProxyUrl(null);
    }
    return config;
  }
}
