package org.studybot.benchmarks;

import java.util.List;
import java.util.function.Predicate;

/**
 * What comes of some questions, as shares of them; not numbers if there are none.
 *
 * @param answered the bot answers
 * @param closest it does not answer, but shows what is closest, and says so
 * @param rightFirst it answers, and a right entry comes first
 * @param rightFirstOrClosest a right entry comes first, as an answer or as the closest
 */
record Shares(
    int questions, double answered, double closest, double rightFirst, double rightFirstOrClosest) {

  static Shares of(List<Reply> replies) {
    return new Shares(
        replies.size(),
        share(replies, Reply::answered),
        share(replies, Reply::closest),
        share(replies, Reply::rightFirst),
        share(replies, Reply::showsRightFirst));
  }

  /** Neither answered nor shown anything close. */
  double nothing() {
    return 1 - answered - closest;
  }

  static double share(List<Reply> replies, Predicate<Reply> wanted) {
    return replies.isEmpty()
        ? Double.NaN
        : (double) replies.stream().filter(wanted).count() / replies.size();
  }
}
