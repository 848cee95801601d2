package org.studybot.knowledge.page;

import java.util.List;
import java.util.Optional;

/** Recognises what other programs export, so that whoever imports it learns what to do. */
final class OtherExport {

  private static final String CARDS =
      "It looks like a list of cards, as Anki and Quizlet export them: a question and an answer a"
          + " line. If they are terms and their meanings, put a tab between the two (no other sign)"
          + " and a line 'Key concepts' above the list, and import it again. If they are questions,"
          + " write each as: question {=answer}, under a line 'Questions'.";

  private static final String GIFT =
      "It looks like questions in GIFT. Put a line 'Questions' above them, and import it again.";

  private static final int FEWEST = 2;

  private OtherExport() {}

  /** What a page is that has no section, and what to do about it. */
  static Optional<String> of(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      return Optional.of("There is nothing in it.");
    }
    boolean anki = lines.stream().anyMatch(line -> line.startsWith("#separator:"));
    long cards = lines.stream().filter(OtherExport::isCard).count();
    if (anki || (cards >= FEWEST && cards * 3 >= lines.size() * 2L)) {
      return Optional.of(CARDS);
    }
    boolean gift = text.contains("{") && text.contains("}") && text.contains("=");
    return gift ? Optional.of(GIFT) : Optional.empty();
  }

  private static boolean isCard(String line) {
    String card = line.strip();
    return card.indexOf('\t') > 0 || card.indexOf('|') > 0 || card.indexOf(" ; ") > 0;
  }
}
