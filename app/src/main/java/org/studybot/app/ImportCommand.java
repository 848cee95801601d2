package org.studybot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.studybot.knowledge.page.ImportReport;
import org.studybot.knowledge.page.PageImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns pages of plain text into files of a pack. */
@Command(
    name = "import",
    description = "Turns pages of plain text into files of a pack, and says what it found.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A page of plain text.")
  private List<Path> pages = List.of();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PACK_DIR",
      description = "The pack to write to; made if it is not there.")
  private Path pack = Path.of("");

  @Option(names = "--force", description = "Replaces files that are there already.")
  private boolean force;

  @Override
  public Integer call() {
    ImportReport report = PageImporter.importPages(pages, pack, force);
    spec.commandLine().getOut().println(report.summary());
    return report.complete() ? 0 : 1;
  }
}
