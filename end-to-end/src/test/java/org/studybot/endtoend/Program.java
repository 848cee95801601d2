package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A program in a process of its own, with its output as log. Closing it kills it and whatever it
 * started, at once.
 */
final class Program implements AutoCloseable {

  /** How long one may take to start on a machine that is busy with other things. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final String readyWhen;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();

  private Program(Process process, String readyWhen) {
    this.process = process;
    this.readyWhen = readyWhen;
  }

  /** Starts a program and waits until it says this; it says the whole line when asked. */
  static Program start(
      Path folder, Map<String, String> environment, List<String> command, String readyWhen) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Program program = new Program(builder.start(), readyWhen);
      // Not a virtual thread: to read from a process holds up its carrier, and there are few.
      Thread.ofPlatform().daemon().start(program::listen);
      program.awaitReady();
      return program;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The built distribution of Studybot, serving on this port. */
  static Program studybot(Path data, int port, Map<String, String> environment, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstudybot.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                Path.of("../app/target/studybot/lib").toAbsolutePath().normalize() + "/*",
                "org.studybot.app.Main",
                "serve",
                "--data",
                data.toAbsolutePath().toString(),
                "--port",
                Integer.toString(port)));
    command.addAll(List.of(more));
    return start(data, environment, command, "Studybot is ready");
  }

  /** The line with which it said that it is ready. */
  String readyLine() {
    return ready.join();
  }

  /** Everything it printed so far. */
  String output() {
    return String.join("\n", lines);
  }

  /** Kills it as a power cut would: {@code kill -9}. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private void awaitReady() {
    try {
      ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception failure) {
      kill();
      throw new AssertionError("It never said '" + readyWhen + "', but:\n" + output(), failure);
    }
  }

  private void listen() {
    try (BufferedReader printed =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = printed.readLine(); line != null; line = printed.readLine()) {
        lines.add(line);
        if (line.contains(readyWhen)) {
          ready.complete(line);
        }
      }
      ready.completeExceptionally(new IOException("it ended"));
    } catch (IOException closed) {
      ready.completeExceptionally(closed);
    }
  }
}
