package org.studybot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.studybot.core.care.CareContact;
import org.studybot.core.care.CareGuide;
import org.studybot.core.care.CareGuideReader;

/**
 * What the environment says of help for somebody in danger; see docs/care.md.
 *
 * @param contact null if the college has named nobody
 */
record CareSettings(CareGuide guide, @Nullable CareContact contact) {

  private static final String NAME = "STUDYBOT_CARE_NAME";
  private static final String FILE = "STUDYBOT_CARE_FILE";
  private static final List<String> OF_CONTACT =
      List.of(
          "STUDYBOT_CARE_ROOM",
          "STUDYBOT_CARE_TELEPHONE",
          "STUDYBOT_CARE_MAIL",
          "STUDYBOT_CARE_TELL");

  /** Refuses with a message for whoever starts the program. */
  static CareSettings read(Map<String, String> environment) {
    try {
      return new CareSettings(guide(value(FILE, environment)), contact(environment));
    } catch (IllegalArgumentException refused) {
      throw new SetupException("Help for learners: " + refused.getMessage(), refused);
    }
  }

  private static CareGuide guide(String file) {
    if (file.isEmpty()) {
      return CareGuideReader.unitedKingdom();
    }
    try {
      return CareGuideReader.read(Files.readString(Path.of(file)));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(FILE + ": cannot read " + file, unreadable);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(FILE + ": " + file + ": " + wrong.getMessage(), wrong);
    }
  }

  private static @Nullable CareContact contact(Map<String, String> environment) {
    List<String> ways = OF_CONTACT.stream().map(name -> value(name, environment)).toList();
    String name = value(NAME, environment);
    if (name.isEmpty() && ways.stream().allMatch(String::isEmpty)) {
      return null;
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          NAME + " must be set too, or none of " + String.join(", ", OF_CONTACT));
    }
    return new CareContact(name, ways.get(0), ways.get(1), ways.get(2), told(ways.get(3)));
  }

  private static Set<String> told(String people) {
    return Arrays.stream(people.split(",", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String value(String name, Map<String, String> environment) {
    return environment.getOrDefault(name, "").strip();
  }
}
