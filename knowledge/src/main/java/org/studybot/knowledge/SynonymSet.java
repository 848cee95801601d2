package org.studybot.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forms that mean the same, such as an acronym and its words: at least two, none of them empty. */
public record SynonymSet(List<String> forms) {

  private static final int LONGEST = 200;

  public SynonymSet {
    forms = List.copyOf(forms);
    if (forms.size() < 2 || forms.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("synonyms are two forms or more: " + forms);
    }
  }

  /** Reads "EYFS = early years foundation stage"; empty if it is not of that form. */
  public static Optional<SynonymSet> read(String written) {
    List<String> forms = Arrays.stream(written.split("=", -1)).map(String::strip).toList();
    boolean sound =
        written.length() <= LONGEST
            && forms.size() > 1
            && forms.stream().allMatch(form -> form.codePoints().anyMatch(Character::isLetter));
    return sound ? Optional.of(new SynonymSet(forms)) : Optional.empty();
  }

  /** As {@link #read} reads it. */
  @Override
  public String toString() {
    return String.join(" = ", forms);
  }
}
