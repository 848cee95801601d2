package org.studybot.core.event;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.studybot.core.command.Wording;

/**
 * What came back in the fields of a form, within bounds that no form of ours reaches: what goes
 * beyond them is left out, and a text that is cut is still too long for every field.
 */
final class FormValues {

  private static final int MOST_FIELDS = 100;
  private static final int MOST_VALUES = 100;

  private FormValues() {}

  static Map<String, List<String>> bounded(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .limit(MOST_FIELDS)
        .collect(toUnmodifiableMap(Map.Entry::getKey, field -> bounded(field.getValue())));
  }

  private static List<String> bounded(List<String> texts) {
    return texts.stream().limit(MOST_VALUES).map(Wording::bounded).toList();
  }
}
