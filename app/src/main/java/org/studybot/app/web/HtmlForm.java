package org.studybot.app.web;

import static java.util.stream.Collectors.joining;
import static org.studybot.app.web.Html.escaped;

import org.studybot.core.card.Block;
import org.studybot.core.card.Field;
import org.studybot.core.card.Field.Room;

/** Fields to fill in on the page; the page sends them along when the form's button is pressed. */
final class HtmlForm {

  private HtmlForm() {}

  static String of(Block.Form form) {
    return form.fields().stream()
        .map(HtmlForm::field)
        .collect(
            joining(
                "\n",
                "<div class=\"form\">\n",
                "\n<div class=\"buttons\">"
                    + HtmlRenderer.button(form.submit())
                    + "</div>\n</div>"));
  }

  private static String field(Field field) {
    String name = escaped(field.name());
    String label = "<span dir=\"auto\">" + escaped(field.label()) + "</span>";
    return switch (field) {
      case Field.Text text when text.room() == Room.PARAGRAPH ->
          "<label>%s<textarea rows=\"4\" data-field=\"%s\" dir=\"auto\">%s</textarea></label>"
              .formatted(label, name, escaped(text.initial()));
      case Field.Text text ->
          "<label>%s<input type=\"text\" autocomplete=\"off\" data-field=\"%s\" value=\"%s\" dir=\"auto\"></label>"
              .formatted(label, name, escaped(text.initial()));
      case Field.Pick pick -> picker(label, pick);
      case Field.Topics topics -> picker(label, topics.asPick());
    };
  }

  private static String picker(String label, Field.Pick pick) {
    return pick.multiple()
        ? "<fieldset><legend>%s</legend>%s</fieldset>".formatted(label, boxes(pick))
        : "<label>%s<select data-field=\"%s\"><option value=\"\"></option>%s</select></label>"
            .formatted(label, escaped(pick.name()), options(pick));
  }

  private static String boxes(Field.Pick pick) {
    return pick.options().stream()
        .map(
            option ->
                "<label class=\"box\"><input type=\"checkbox\" value=\"%s\" data-field=\"%s\"%s><span dir=\"auto\">%s</span></label>"
                    .formatted(
                        escaped(option.key()),
                        escaped(pick.name()),
                        mark(pick, option, " checked"),
                        escaped(option.text())))
        .collect(joining("\n"));
  }

  private static String options(Field.Pick pick) {
    return pick.options().stream()
        .map(
            option ->
                "<option value=\"%s\"%s>%s</option>"
                    .formatted(
                        escaped(option.key()),
                        mark(pick, option, " selected"),
                        escaped(option.text())))
        .collect(joining("\n"));
  }

  private static String mark(Field.Pick pick, Field.Option option, String mark) {
    return pick.chosen().contains(option.key()) ? mark : "";
  }
}
