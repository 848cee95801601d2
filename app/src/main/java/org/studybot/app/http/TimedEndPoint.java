package org.studybot.app.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A connection that gives each request so much time, from its first byte to the last of its body.
 * Whoever sends a byte now and then to keep it open is answered 408 and cut off.
 */
final class TimedEndPoint extends SocketChannelEndPoint {

  private final Duration wholeRequest;
  private final Runnable gone;
  private final boolean welcome;

  private State state = State.IDLE;
  private Consumer<Throwable> bodyFails = _ -> {};
  private Scheduler.@Nullable Task end;

  private enum State {
    /** Nothing of a request is there yet. */
    IDLE,
    READING_HEADER,
    READING_BODY,
    /** The request is there as a whole and being answered. */
    ANSWERING,
    CUT
  }

  /**
   * @param welcome false to answer 429
   * @param gone called once, when it is closed
   */
  TimedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Duration wholeRequest,
      boolean welcome,
      Runnable gone) {
    super(channel, selector, key, scheduler);
    this.wholeRequest = wholeRequest;
    this.welcome = welcome;
    this.gone = gone;
  }

  /** Answers whoever is not welcome, and closes; called when the connection stands. */
  void refuseUnlessWelcome() {
    if (!welcome) {
      cut("429 Too Many Requests", new IOException("too many connections from one address"));
    }
  }

  @Override
  public int fill(ByteBuffer buffer) throws IOException {
    int filled = super.fill(buffer);
    if (filled > 0) {
      begin();
    }
    return filled;
  }

  private synchronized void begin() {
    if (state == State.IDLE) {
      state = State.READING_HEADER;
      end = getScheduler().schedule(this::tooSlow, wholeRequest.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /**
   * The header is there.
   *
   * @param failing answers, when the body takes too long, and so ends the request
   */
  synchronized void readHeader(Consumer<Throwable> failing) {
    bodyFails = failing;
    if (state == State.READING_HEADER) {
      state = State.READING_BODY;
    }
  }

  /** The request is there, its body too; false if it was cut off before. */
  synchronized boolean readWhole() {
    if (state == State.READING_BODY) {
      state = State.ANSWERING;
      cancel();
    }
    return state != State.CUT;
  }

  /** The request is answered; another may follow. */
  synchronized void answered() {
    if (state != State.CUT) {
      state = State.IDLE;
      cancel();
    }
  }

  @Override
  public void onClose(@Nullable Throwable cause) {
    super.onClose(cause);
    synchronized (this) {
      state = State.CUT;
      cancel();
    }
    gone.run();
  }

  private void tooSlow() {
    Consumer<Throwable> failing;
    synchronized (this) {
      if (state != State.READING_HEADER && state != State.READING_BODY) {
        return;
      }
      failing = state == State.READING_BODY ? bodyFails : it -> cut("408 Request Timeout", it);
      state = State.CUT;
    }
    TimeoutException why = new TimeoutException("a request took too long to arrive");
    failing.accept(why);
  }

  /** Nothing else has been written yet, or is being written, on this connection. */
  private void cut(String status, Throwable why) {
    try {
      String answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
      int _ = getChannel().write(ByteBuffer.wrap(answer.getBytes(US_ASCII)));
      getChannel().shutdownOutput();
    } catch (IOException alreadyGone) {
      // Then nobody misses the answer.
    }
    close(why);
  }

  private void cancel() {
    if (end != null) {
      boolean _ = end.cancel();
      end = null;
    }
  }
}
