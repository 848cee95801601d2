package org.studybot.slack.blockkit;

import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the fields of a form are named in Slack, and what comes back in them. */
public final class FormFields {

  private FormFields() {}

  /** Unique within a message, also where two of its forms have fields of the same name. */
  static String blockId(int position, String field) {
    return position + ":" + field;
  }

  /** What stands in the fields of a message or a view, by their names. */
  public static Map<String, List<String>> values(@Nullable ViewState state) {
    Map<String, List<String>> values = new HashMap<>();
    if (state != null && state.getValues() != null) {
      state
          .getValues()
          .forEach(
              (blockId, elements) ->
                  values.put(blockId.substring(blockId.indexOf(':') + 1), values(elements)));
    }
    return values;
  }

  private static List<String> values(@Nullable Map<String, ViewState.Value> elements) {
    return Stream.ofNullable(elements)
        .flatMap(all -> all.values().stream())
        .filter(Objects::nonNull)
        .flatMap(FormFields::values)
        .toList();
  }

  private static Stream<String> values(ViewState.Value value) {
    if (value.getSelectedOptions() != null) {
      return value.getSelectedOptions().stream()
          .filter(Objects::nonNull)
          .map(ViewState.SelectedOption::getValue)
          .filter(Objects::nonNull);
    }
    if (value.getSelectedOption() != null) {
      return Stream.ofNullable(value.getSelectedOption().getValue());
    }
    return Stream.ofNullable(value.getValue());
  }
}
