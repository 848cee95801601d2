package org.studybot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.studybot.teams.install.AppDetails;
import org.studybot.teams.install.AppPackage;
import org.studybot.teams.install.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the file with which a college adds the bot to its Teams. */
@Command(
    name = "teams-package",
    description = "Writes the app package that is uploaded to Teams: see docs/teams.md.",
    mixinStandardHelpOptions = true)
final class TeamsPackageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--id",
      required = true,
      paramLabel = "GUID",
      description = "The id of the bot, as in MICROSOFT_APP_ID.")
  private String id = "";

  @Option(
      names = "--domain",
      required = true,
      paramLabel = "HOST",
      description = "Where the bot is served, as in studybot.college.example.")
  private String domain = "";

  @Option(
      names = "--name",
      defaultValue = "Studybot",
      description = "What it is called in Teams (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Option(
      names = "--publisher",
      defaultValue = "Studybot",
      paramLabel = "NAME",
      description = "Who answers for it, such as your college (default: ${DEFAULT-VALUE}).")
  private String publisher = "";

  @Option(
      names = "--website",
      defaultValue = "",
      paramLabel = "URL",
      description = "A page about it (default: https://HOST/).")
  private String website = "";

  @Option(
      names = "--privacy",
      defaultValue = "",
      paramLabel = "URL",
      description = "Your privacy notice (default: the website).")
  private String privacy = "";

  @Option(
      names = "--terms",
      defaultValue = "",
      paramLabel = "URL",
      description = "Your terms of use (default: the website).")
  private String terms = "";

  @Option(
      names = "--app-version",
      defaultValue = "1.0.0",
      paramLabel = "VERSION",
      description = "To be raised when you upload it again (default: ${DEFAULT-VALUE}).")
  private String version = "";

  @Option(
      names = "--to",
      defaultValue = "studybot-teams.zip",
      paramLabel = "FILE",
      description = "What to write (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    write(AppPackage.of(details()));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Written: " + file);
    if (privacy.isBlank() || terms.isBlank()) {
      out.println("Before others install it, make it again with --privacy and --terms.");
    }
    return 0;
  }

  private AppDetails details() {
    try {
      String home = website.isBlank() ? "https://" + domain.strip() + "/" : website;
      Publisher named =
          new Publisher(
              publisher,
              URI.create(home),
              URI.create(privacy.isBlank() ? home : privacy),
              URI.create(terms.isBlank() ? home : terms));
      return new AppDetails(id, domain, name, version, named);
    } catch (IllegalArgumentException refused) {
      throw new SetupException(String.valueOf(refused.getMessage()), refused);
    }
  }

  private void write(byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException failure) {
      throw new SetupException("cannot write " + file + ": " + failure.getMessage(), failure);
    }
  }
}
