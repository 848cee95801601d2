package org.studybot.benchmarks;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.studybot.benchmarks.collection.CollectionFiles;
import org.studybot.benchmarks.collection.TestCollection;
import org.studybot.benchmarks.collection.Typos;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what is asked of which notes. */
final class CollectionOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private Notes notes = new Notes();

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "The questions: id, question; for a pack: id, set, question.")
  private Path questions = Path.of("");

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "What is right: question id, document id, grade; for a pack: an entry's name.")
  private Path judgements = Path.of("");

  @Option(
      names = "--absent",
      paramLabel = "LIST",
      description = "Leaves out the documents whose ids stand in this file, one a line.")
  private @Nullable Path absent;

  @Option(
      names = "--typos",
      paramLabel = "SEED",
      description = "Makes one typo in each question; the same seed makes the same typos.")
  private @Nullable Long typos;

  private static final class Notes {

    @Option(
        names = "--corpus",
        required = true,
        paramLabel = "FILE",
        description = "The documents: id, title, text, with tabs between them.")
    private @Nullable Path corpus;

    @Option(
        names = "--pack",
        required = true,
        paramLabel = "DIR",
        description = "In place of a corpus, a folder of notes.")
    private @Nullable Path pack;
  }

  TestCollection read() {
    TestCollection collection = asItIs(new CollectionFiles(questions, judgements));
    return typos == null ? collection : collection.reworded(new Typos(typos)::in);
  }

  private TestCollection asItIs(CollectionFiles files) {
    if (notes.corpus != null) {
      return absent == null
          ? files.withCorpus(notes.corpus)
          : files.withCorpus(notes.corpus, absent);
    }
    if (notes.pack == null || absent != null) {
      throw new ParameterException(spec.commandLine(), "--absent goes with --corpus only");
    }
    return files.withPack(notes.pack);
  }
}
