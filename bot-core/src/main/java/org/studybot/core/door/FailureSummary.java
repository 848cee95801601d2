package org.studybot.core.door;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure in one line: what it was, and through which of our methods it came. Only messages of
 * our own and of input and output are told; others quote what they could not read, which may be
 * what a learner wrote.
 */
public final class FailureSummary {

  private static final String OURS = "org.studybot.";
  private static final int MOST_FRAMES = 4;
  private static final int MOST_OF_A_MESSAGE = 200;

  private FailureSummary() {}

  public static String of(Throwable failure) {
    Throwable root = root(failure);
    String told =
        failure.getCause() == null ? told(root) : told(failure) + ", because of " + told(root);
    String frames = frames(root).map(FailureSummary::place).collect(Collectors.joining(" < "));
    return frames.isEmpty() ? told : told + " at " + frames;
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String told(Throwable failure) {
    boolean tellable =
        failure.getClass().getName().startsWith(OURS)
            || failure instanceof SQLException
            || failure instanceof IOException;
    String name = failure.getClass().getSimpleName();
    return tellable && failure.getMessage() != null
        ? name + ": " + clipped(failure.getMessage())
        : name;
  }

  private static String clipped(String message) {
    String line = message.replaceAll("\\s+", " ");
    return line.length() <= MOST_OF_A_MESSAGE ? line : line.substring(0, MOST_OF_A_MESSAGE) + "…";
  }

  /** Where it was thrown, and the last of our own methods that led there. */
  private static Stream<StackTraceElement> frames(Throwable failure) {
    List<StackTraceElement> all = Arrays.asList(failure.getStackTrace());
    return Stream.concat(
        all.stream().limit(1),
        all.stream()
            .skip(1)
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .distinct()
            .limit(MOST_FRAMES - 1));
  }

  private static String place(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + frame.getMethodName()
        + ":"
        + frame.getLineNumber();
  }
}
