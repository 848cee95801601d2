package org.studybot.teams;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.studybot.core.Handled;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.teams.botframework.Address;
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
    return with(
        handling.of(invoked.inbound(), invoked.address()),
        DialogAnswers::canStandInIt,
        invoked.address());
  }

  /** Shows it anew, or something else in it, or closes it. */
  HttpAnswer sent(Incoming.Invoked invoked) {
    return with(
        handling.of(invoked.inbound(), invoked.address()),
        DialogAnswers::belongsInIt,
        invoked.address());
  }

  private HttpAnswer with(Handled handled, Predicate<Delivery> inIt, Address from) {
    Optional<Delivery> shown = handled.deliveries().stream().filter(inIt).findFirst();
    List<Delivery> others =
        handled.toSend().stream().filter(it -> !it.equals(shown.orElse(null))).toList();
    postbox.send(from, Sending.of(others));
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
