package org.studybot.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much memory this process holds, as Linux counts it: the Java heap, native code and the parts
 * of the index that are mapped.
 */
public final class ProcessMemory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private ProcessMemory() {}

  /** The most it ever held (VmHWM), in bytes; empty where there is no Linux to ask. */
  public static OptionalLong peak() {
    return field("VmHWM");
  }

  /** What it holds now (VmRSS), in bytes; empty where there is no Linux to ask. */
  public static OptionalLong now() {
    return field("VmRSS");
  }

  private static OptionalLong field(String name) {
    try {
      return Pattern.compile(name + ":\\s+(\\d+) kB")
          .matcher(Files.readString(STATUS))
          .results()
          .map((MatchResult found) -> found.group(1))
          .mapToLong(Long::parseLong)
          .map(kilobytes -> kilobytes * 1024)
          .findFirst();
    } catch (IOException elsewhere) {
      return OptionalLong.empty();
    }
  }
}
