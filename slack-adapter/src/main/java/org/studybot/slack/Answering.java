package org.studybot.slack;

import com.slack.api.Slack;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.event.Apologies;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Person;
import org.studybot.slack.Origin.InView;

/**
 * Answers one event. Whatever fails is caught here and nowhere else. Used by one thread at a time.
 */
final class Answering {

  private static final Logger log = LoggerFactory.getLogger(Answering.class);

  private final Studybot studybot;
  private final Apologies apologies;
  private final SlackInbound inbound;
  private final WebApi slack;
  private final SlackDeliveries deliveries;

  private Answering(
      Studybot studybot, Apologies apologies, SlackInbound inbound, WebApi slack, Slack client) {
    this.studybot = studybot;
    this.apologies = apologies;
    this.inbound = inbound;
    this.slack = slack;
    var responseUrl = new ResponseUrl(client.getHttpClient(), inbound.origin().responseUrl());
    this.deliveries = new SlackDeliveries(inbound.origin(), responseUrl, new SlackSender(slack));
  }

  /** Empty if the bot is not installed where this came from. */
  static Optional<Answering> of(
      Studybot studybot,
      Workspaces workspaces,
      Apologies apologies,
      SlackInbound inbound,
      Slack client) {
    Optional<WebApi> slack = workspaces.find(inbound.event().conversation().tenant());
    if (slack.isEmpty()) {
      log.info("dropped {}: the bot is not installed in that workspace", inbound.origin());
    }
    return slack.map(
        api -> new Answering(studybot, apologies, inbound.inDirectMessages(api), api, client));
  }

  /** What came of it. */
  record Result(boolean failed, List<Delivery> deliveries) {}

  /** What comes of it; if it fails an apology, once for the event. */
  Result handle() {
    try {
      return new Result(false, studybot.handle(inbound.event()).toSend());
    } catch (RuntimeException failure) {
      Delivery apology = apology(failure);
      boolean first = apologies.first(EventKey.of(inbound.event()));
      return new Result(true, first ? List.of(apology) : List.of());
    }
  }

  void carryOut(List<Delivery> wanted) {
    try {
      wanted.forEach(deliveries::carryOut);
      renewHome(wanted);
    } catch (OutOfReach closed) {
      log.info("No answer reaches {}: {}", inbound.origin(), closed.getMessage());
    } catch (RuntimeException failure) {
      carryOutOnce(apology(failure));
    }
  }

  private void carryOutOnce(Delivery apology) {
    try {
      deliveries.carryOut(apology);
    } catch (RuntimeException unreachable) {
      log.error("could not say so either: {}", unreachable.toString());
    }
  }

  private Delivery apology(RuntimeException failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("{}: could not answer {}", reference, inbound.origin(), failure);
    return new Delivery.Reply(ApologyCard.of(reference), Audience.ASKER);
  }

  /** What was done from the home tab may have changed what stands there. */
  private void renewHome(List<Delivery> done) {
    boolean shown = done.stream().anyMatch(Delivery.Update.class::isInstance);
    switch (inbound.origin()) {
      case InView in when in.kind() == InView.Kind.HOME && !shown -> renewHome(in.place());
      case InView in when in.kind() == InView.Kind.MODAL && in.place().home() ->
          renewHome(in.place());
      case Origin.Submission sent when sent.place().home() -> renewHome(sent.place());
      case InView _,
          Origin.Submission _,
          Origin.Command _,
          Origin.Message _,
          Origin.Press _,
          Origin.Shortcut _ -> {}
    }
  }

  private void renewHome(ViewPlace place) {
    Person person = inbound.event().person();
    InView home =
        new InView(
            inbound.origin().channel(),
            person.id(),
            "",
            InView.Kind.HOME,
            new ViewPlace(place.channel(), "", true, ""),
            "");
    SlackInbound opened =
        SlackInbound.pressed(
            inbound.event().eventId() + " home", person, home, new Action.OpenHome(), Map.of());
    SlackViews views = new SlackViews(home, new SlackSender(slack));
    studybot.handle(opened.event()).deliveries().stream()
        .filter(Delivery.Update.class::isInstance)
        .forEach(views::tookOver);
  }

  Origin origin() {
    return inbound.origin();
  }

  /** A dialog that shows this instead, knowing what it knew. */
  static View instead(Card card, Origin.Submission sent) {
    return SlackViews.modal(card, sent.place());
  }
}
