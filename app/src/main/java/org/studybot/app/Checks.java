package org.studybot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.studybot.app.ops.Check;
import org.studybot.app.ops.DataFolderCheck;
import org.studybot.app.ops.DatabaseCheck;
import org.studybot.app.ops.Health;
import org.studybot.core.store.DatabaseHealth;
import org.studybot.knowledge.background.BackgroundState;

/** What is looked at to say whether the service is ready. */
final class Checks {

  private Checks() {}

  static List<Check> of(Running with, List<Supplier<BackgroundState>> works) {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("database", new DatabaseCheck(new DatabaseHealth(with.bot().database()))));
    checks.add(
        new Check("data folder", new DataFolderCheck(with.notes().data(), DataFolderCheck.LEAST)));
    checks.add(Check.of("index", "Something was looked up.", with.notes()::probe));
    checks.add(new Check("notes", () -> notes(with)));
    works.stream().map(Check::of).forEach(checks::add);
    return checks;
  }

  /** Notes that cannot be read are a matter for their author; what was read goes on answering. */
  private static Health notes(Running with) {
    String problem = with.watch().problem();
    return new Health.Ok(
        problem.isEmpty()
            ? "They are up to date."
            : "They are kept as they were, since they cannot be read anew: " + problem);
  }
}
