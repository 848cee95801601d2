package org.studybot.core.care;

import java.util.List;

/**
 * Tells text in which somebody speaks of danger to themselves, or to somebody they know, from
 * questions about such things and from all else. What it goes by was learnt from texts by many
 * authors (docs/care.md). Takes time in proportion to the text. Immutable, safe for use by many
 * threads.
 */
public final class DangerRecognizer {

  /** So few words may be the answer to a question. */
  private static final int FEW = 2;

  /** In words: what is longer is read in parts that overlap, so that nothing is drowned in it. */
  private static final int PART = 60;

  private static final int BETWEEN_PARTS = 30;

  private final DangerModel model;

  private DangerRecognizer(DangerModel model) {
    this.model = model;
  }

  /** Of English. Its model is read once, when it is needed first. */
  public static DangerRecognizer english() {
    return English.RECOGNIZER;
  }

  private static final class English {
    private static final DangerRecognizer RECOGNIZER =
        new DangerRecognizer(DangerModel.read("danger.tsv"));
  }

  public Danger recognize(String text) {
    TypedText typed = TypedText.of(text);
    if (typed.spoken() == 0 || !speaksOfDanger(typed.words())) {
      return Danger.NONE;
    }
    return typed.spoken() <= FEW ? Danger.A_WORD : Danger.SPOKEN_OF;
  }

  private boolean speaksOfDanger(List<String> words) {
    int begin = 0;
    do {
      int end = Math.min(words.size(), begin + PART);
      if (model.score(new TypedText(words.subList(begin, end))) > 0) {
        return true;
      }
      begin += BETWEEN_PARTS;
    } while (begin + PART - BETWEEN_PARTS < words.size());
    return false;
  }
}
