package org.studybot.teams.trust;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Those whom the configuration calls staff, by their Entra object ids. */
public record Staff(Set<String> ids) {

  public static final Staff NOBODY = new Staff(Set.of());

  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  public Staff {
    ids = ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).collect(toUnmodifiableSet());
  }

  /** Reads ids with commas between them; refuses what is no id, naming the setting. */
  public static Staff read(String setting, String ids) {
    Set<String> read =
        Arrays.stream(ids.split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .collect(toUnmodifiableSet());
    read.stream()
        .filter(id -> !GUID.matcher(id).matches())
        .findAny()
        .ifPresent(
            wrong -> {
              throw new IllegalArgumentException(
                  setting + ": '" + wrong + "' is no Entra object ID");
            });
    return new Staff(read);
  }

  /** Whether this is the id of a member of staff. */
  public boolean includes(String id) {
    return ids.contains(id.toLowerCase(Locale.ROOT));
  }
}
