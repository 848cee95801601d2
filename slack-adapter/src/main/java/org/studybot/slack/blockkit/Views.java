package org.studybot.slack.blockkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.studybot.slack.blockkit.BlockKitRenderer.plain;

import com.google.gson.Gson;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/**
 * Cards as views of Slack: a modal over what a person sees, or their home tab. What does not fit is
 * left out from the end, and that it is so is said.
 */
public final class Views {

  /** The name of every modal of ours in what comes back. */
  public static final String CALLBACK = "dialog";

  private static final String APP_NAME = "Studybot";
  private static final Gson JSON = GsonFactory.createSnakeCase();

  private Views() {}

  /** What sends a dialog off; empty if there is nothing to fill in. */
  public static Optional<Action> submits(Card card) {
    return form(card).map(form -> form.submit().action());
  }

  /** The card's first form is filled in as a whole; its button is the modal's own. */
  public static View modal(Card card, String metadata) {
    Optional<Block.Form> form = form(card);
    boolean longTitle = card.title().length() > Limits.VIEW_TITLE;
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(title(longTitle ? APP_NAME : card.title()))
        .submit(form.map(Block.Form::submit).map(Views::submit).orElse(null))
        .close(ViewClose.builder().type("plain_text").text("Close").emoji(false).build())
        .privateMetadata(metadata)
        .blocks(fitting(modalPieces(card, longTitle), "There is more than fits here."))
        .build();
  }

  /** A person's home tab. */
  public static View home(Card card, String metadata) {
    List<Piece> pieces = BlockKitRenderer.pieces(card).toList();
    return View.builder()
        .type("home")
        .privateMetadata(metadata)
        .blocks(
            fitting(
                pieces, "There is more than fits here. Write \u201chome\u201d to see all of it."))
        .build();
  }

  private static Optional<Block.Form> form(Card card) {
    return card.blocks().stream()
        .filter(Block.Form.class::isInstance)
        .map(Block.Form.class::cast)
        .findFirst();
  }

  private static List<Piece> modalPieces(Card card, boolean longTitle) {
    int submitted = form(card).map(card.blocks()::indexOf).orElse(-1);
    Stream<Piece> body =
        IntStream.range(0, card.blocks().size())
            .boxed()
            .flatMap(
                position -> {
                  Block block = card.blocks().get(position);
                  return position == submitted && block instanceof Block.Form form
                      ? FormPieces.fields(form, position)
                      : BlockKitRenderer.pieces(block, position);
                });
    return (longTitle ? Stream.concat(BlockKitRenderer.heading(card.title()), body) : body)
        .toList();
  }

  private static ViewTitle title(String text) {
    return ViewTitle.builder()
        .type("plain_text")
        .text(BlockKitRenderer.oneLine(text))
        .emoji(false)
        .build();
  }

  private static ViewSubmit submit(Button button) {
    return ViewSubmit.builder()
        .type("plain_text")
        .text(FormPieces.cut(BlockKitRenderer.oneLine(button.label()), Limits.VIEW_TITLE))
        .emoji(false)
        .build();
  }

  private static List<LayoutBlock> fitting(List<Piece> pieces, String otherwise) {
    List<LayoutBlock> blocks = new ArrayList<>();
    int bytes = 0;
    for (Piece piece : pieces) {
      bytes += JSON.toJson(piece.block()).getBytes(UTF_8).length;
      if (blocks.size() == Limits.BLOCKS_IN_VIEW - 1 || bytes > Limits.BYTES_IN_VIEW) {
        blocks.add(ContextBlock.builder().elements(List.of(plain(otherwise))).build());
        return blocks;
      }
      blocks.add(piece.block());
    }
    return blocks;
  }
}
