package org.studybot.slack.testing;

import static java.util.stream.Collectors.joining;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** Everything that is logged by anybody from now on, at every level. */
public final class LogWatch implements AutoCloseable {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Queue<String> shown = new ConcurrentLinkedQueue<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          String thrown =
              event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy());
          lines.add(event.getFormattedMessage() + "\n" + thrown);
          if (event.getLevel().isGreaterOrEqual(Level.INFO)
              && event.getLoggerName().startsWith("org.studybot")) {
            shown.add(event.getFormattedMessage() + "\n" + thrown);
          }
        }
      };

  public LogWatch() {
    root.setLevel(Level.TRACE);
    root.addAppender(appender);
    appender.start();
  }

  public String text() {
    return lines.stream().collect(joining("\n"));
  }

  /** What the bot itself says of it to whoever runs it. */
  public String shown() {
    return String.join("\n", shown);
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    root.setLevel(before);
  }
}
