package org.studybot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads notes. */
final class NotesOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--pack",
      paramLabel = "DIR",
      description = "A folder of notes; repeatable. Replaces the starter pack.")
  private List<Path> packs = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder for the index and the database (default: $${sys:studybot.home}/data).")
  private Path data = Home.folder().resolve("data");

  @Option(
      names = "--search",
      paramLabel = "MODE",
      defaultValue = "hybrid",
      description =
          "hybrid: by words and by meaning; lexical: by words alone, with less memory and without"
              + " native code (default: ${DEFAULT-VALUE}).")
  private SearchMode search = SearchMode.HYBRID;

  SearchMode search() {
    return search;
  }

  List<Path> packs() {
    for (Path pack : packs) {
      if (!Files.isDirectory(pack)) {
        throw new ParameterException(spec.commandLine(), "--pack: there is no folder " + pack);
      }
    }
    return packs.isEmpty() ? List.of(Home.folder().resolve("packs/starter")) : packs;
  }

  Path data() {
    return data;
  }
}
