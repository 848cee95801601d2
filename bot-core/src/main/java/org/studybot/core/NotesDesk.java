package org.studybot.core;

import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.feedback.FeedbackCards;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageCards;
import org.studybot.core.notes.PageDrafts;
import org.studybot.core.notes.PageReading;
import org.studybot.knowledge.KnowledgeBase;

/** Serves staff who bring pages of notes: nothing is published that they have not looked over. */
final class NotesDesk {

  private final KnowledgeBase knowledge;
  private final PageDrafts drafts;
  private final NoteShelf shelf;

  NotesDesk(KnowledgeBase knowledge, PageDrafts drafts, NoteShelf shelf) {
    this.knowledge = knowledge;
    this.drafts = drafts;
    this.shelf = shelf;
  }

  Handled brought(Inbound.Brought from) {
    return from.person().staff()
        ? reply(review(from), from)
        : reply(FeedbackCards.staffOnly(), from);
  }

  Handled pressed(Action.OfPage action, Inbound.Pressed from) {
    if (!from.person().staff()) {
      return reply(FeedbackCards.staffOnly(), from);
    }
    String tenant = from.person().tenant();
    return Handled.of(
        new Delivery.Update(
            switch (action) {
              case Action.PublishPage(var id) ->
                  drafts
                      .find(tenant, id)
                      .map(page -> publish(tenant, id, page))
                      .orElseGet(PageCards::gone);
              case Action.DiscardPage(var id) -> discard(tenant, id);
            }));
  }

  private Card review(Inbound.Brought from) {
    return switch (shelf.read(from.file())) {
      case PageReading.Unreadable(var reason) -> PageCards.unreadable(from.file().name(), reason);
      case PageReading.Page page when page.topic().entries().isEmpty() ->
          PageCards.unreadable(from.file().name(), "It has no section that I know.");
      case PageReading.Page page when isTaken(page) -> PageCards.taken(page);
      case PageReading.Page page ->
          PageCards.review(
              drafts.keep(from.person(), from.file()), page, shelf.holds(page.topic().id()));
    };
  }

  private Card publish(String tenant, String id, BroughtFile file) {
    return switch (shelf.read(file)) {
      case PageReading.Unreadable(var reason) -> PageCards.unreadable(file.name(), reason);
      case PageReading.Page page when isTaken(page) -> PageCards.taken(page);
      case PageReading.Page page -> {
        shelf.publish(page);
        drafts.drop(tenant, id);
        yield PageCards.published(page);
      }
    };
  }

  private Card discard(String tenant, String id) {
    Optional<BroughtFile> page = drafts.find(tenant, id);
    drafts.drop(tenant, id);
    return page.isPresent() ? PageCards.discarded() : PageCards.gone();
  }

  /** Whether it would stand beside a page of the same name that was not published in a chat. */
  private boolean isTaken(PageReading.Page page) {
    String id = page.topic().id();
    return knowledge.catalogue().topic(id).isPresent() && !shelf.holds(id);
  }

  private static Handled reply(Card card, Inbound from) {
    return Handled.replied(card, Delivery.audience(from));
  }
}
