import java.util.Locale;

/** What came of one round, or of several. */
final class Tally {

  static final String HEADING =
      """
      | trouble | rounds | struck | acknowledged | refused, tried again | lost | wrong | messages doubled |
      |---|---|---|---|---|---|---|---|""";

  /** How often the trouble came. */
  int struck;

  int acknowledged;
  int refused;

  /** Acknowledged, and not in the database. */
  int lost;

  /** Options that were not marked the same for everybody. */
  int wrong;

  /** Copies of the message with the question. */
  int doubled;

  void add(Tally other) {
    struck += other.struck;
    acknowledged += other.acknowledged;
    refused += other.refused;
    lost += other.lost;
    wrong += other.wrong;
    doubled += other.doubled;
  }

  boolean isBroken() {
    return lost + wrong > 0;
  }

  String line(Trouble trouble, int rounds) {
    return "| %s | %d | %d | %d | %d | %d | %d | %d |"
        .formatted(
            trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            rounds,
            struck,
            acknowledged,
            refused,
            lost,
            wrong,
            doubled);
  }
}
