package org.studybot.app.ops;

import java.util.function.Supplier;
import org.studybot.core.store.StoreException;
import org.studybot.knowledge.background.BackgroundState;

/**
 * A look at one part of the program. Cheap, since it is taken often; whatever it throws counts as a
 * failure of that part.
 *
 * @param part its name, such as "database"
 */
public record Check(String part, Supplier<Health> look) {

  /** A look that fails by an exception. */
  public static Check of(String part, String well, Runnable attempt) {
    return new Check(
        part,
        () -> {
          attempt.run();
          return new Health.Ok(well);
        });
  }

  /** Whether a work goes on in the background. */
  public static Check of(Supplier<BackgroundState> work) {
    return new Check(work.get().name(), () -> health(work.get()));
  }

  private static Health health(BackgroundState state) {
    if (!state.alive()) {
      return new Health.Failing("It has ended; start Studybot again.");
    }
    String restarts = state.restarts() == 0 ? "" : ", begun anew " + state.restarts() + " times";
    return state.well()
        ? new Health.Ok("It goes on" + restarts + ".")
        : new Health.Failing("It failed (" + state.failure() + ") and is tried again" + restarts);
  }

  /** What a failure says to people: our own messages are made for them. */
  static Health failure(Throwable failure) {
    return failure instanceof StoreException store
        ? new Health.Failing(String.valueOf(store.getMessage()))
        : new Health.Failing("It failed: " + failure.getClass().getSimpleName());
  }
}
