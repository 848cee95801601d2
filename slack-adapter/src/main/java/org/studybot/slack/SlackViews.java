package org.studybot.slack;

import com.slack.api.model.view.View;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.slack.blockkit.Views;

/** What of the deliveries is shown in a view rather than in a message. Used by one thread. */
final class SlackViews {

  private final Origin origin;
  private final SlackSender sender;

  SlackViews(Origin origin, SlackSender sender) {
    this.origin = origin;
    this.sender = sender;
  }

  /** Whether it was shown so; if not, it has to become a message. */
  boolean tookOver(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Dialog(var card) -> dialog(card);
      case Delivery.Update(var card) -> update(card);
      case Delivery.Reply(var card, var audience) -> reply(card, audience);
      case Delivery.Post _, Delivery.Show _ -> false;
    };
  }

  /** A trigger that has expired opens nothing: the form is a message then. */
  private boolean dialog(Card card) {
    return switch (origin) {
      case Origin.InView(var _, var _, var id, var kind, var place, var _)
          when kind == Origin.InView.Kind.MODAL ->
          sender.showAnew(id, modal(card, place));
      case Origin.InView _, Origin.Command _, Origin.Press _, Origin.Shortcut _ ->
          !origin.trigger().isEmpty() && sender.open(origin.trigger(), modal(card, place(origin)));
      case Origin.Message _, Origin.Submission _ -> false;
    };
  }

  private boolean update(Card card) {
    if (!(origin instanceof Origin.InView in)) {
      return false;
    }
    return switch (in.kind()) {
      case HOME -> {
        sender.publish(in.user(), Views.home(card, in.place().metadata()));
        yield true;
      }
      case MODAL -> sender.showAnew(in.view(), modal(card, in.place()));
    };
  }

  /** Whoever pressed a button in a dialog looks at the dialog, and not below it. */
  private boolean reply(Card card, Audience audience) {
    return origin instanceof Origin.InView in
        && in.kind() == Origin.InView.Kind.MODAL
        && (audience == Audience.ASKER || in.direct())
        && sender.showAnew(in.view(), modal(card, in.place()));
  }

  /** A modal that knows where it belongs and what sending it off means. */
  static View modal(Card card, ViewPlace place) {
    ViewPlace sending =
        Views.submits(card)
            .map(place::sending)
            .orElseGet(() -> new ViewPlace(place.channel(), place.thread(), place.home(), ""));
    return Views.modal(card, sending.metadata());
  }

  private static ViewPlace place(Origin origin) {
    return switch (origin) {
      case Origin.InView in -> in.place();
      case Origin.Submission sent -> sent.place();
      case Origin.Command _, Origin.Press _, Origin.Shortcut _, Origin.Message _ ->
          new ViewPlace(origin.channel(), origin.thread(), false, "");
    };
  }
}
