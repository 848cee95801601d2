package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A script of the folder "looks", run to its end. */
final class NodeScript {

  private NodeScript() {}

  /** What the script printed; complaints of its own fail the test. */
  static String run(String script, Object... arguments) {
    List<String> command =
        Stream.concat(
                Stream.of("node", "looks/" + script), Stream.of(arguments).map(Object::toString))
            .toList();
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
      }
      return printed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new AssertionError("stopped in the middle", ended);
    }
  }
}
