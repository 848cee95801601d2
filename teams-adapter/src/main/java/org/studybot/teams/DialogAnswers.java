package org.studybot.teams;

import java.util.List;
import java.util.Optional;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.card.AdaptiveCardRenderer;

/**
 * Answers what is pressed to open a dialog, and in one (Microsoft Learn, "Dialogs", task/fetch and
 * task/submit). What is for the person alone stands in the dialog; what is for everybody goes into
 * the conversation from which it was opened.
 */
final class DialogAnswers {

  private final Handling handling;
  private final Postbox postbox;

  DialogAnswers(Handling handling, Postbox postbox) {
    this.handling = handling;
    this.postbox = postbox;
  }

  /** Opens it. Whatever there is to say instead, such as who may do this, stands in it. */
  HttpAnswer opened(Incoming.Invoked invoked) {
    List<Delivery> all = handling.of(invoked.inbound(), invoked.address()).deliveries();
    return with(all.stream().filter(DialogAnswers::canStandInIt).findFirst(), all, invoked);
  }

  /** Shows it anew, or something else in it, or closes it. */
  HttpAnswer sent(Incoming.Invoked invoked) {
    List<Delivery> all = handling.of(invoked.inbound(), invoked.address()).deliveries();
    return with(all.stream().filter(DialogAnswers::belongsInIt).findFirst(), all, invoked);
  }

  private HttpAnswer with(Optional<Delivery> shown, List<Delivery> all, Incoming.Invoked invoked) {
    List<Delivery> others =
        all.stream().filter(delivery -> !delivery.equals(shown.orElse(null))).toList();
    postbox.send(invoked.address(), Sending.of(others));
    return shown
        .map(Delivery::card)
        .map(AdaptiveCardRenderer::dialog)
        .map(InvokeAnswer::dialog)
        .orElseGet(InvokeAnswer::closed);
  }

  private static boolean canStandInIt(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Dialog _, Delivery.Update _, Delivery.Reply _ -> true;
      case Delivery.Post _, Delivery.Show _ -> false;
    };
  }

  private static boolean belongsInIt(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Dialog _, Delivery.Update _ -> true;
      case Delivery.Reply(var _, var audience) -> audience == Audience.ASKER;
      case Delivery.Post _, Delivery.Show _ -> false;
    };
  }
}
