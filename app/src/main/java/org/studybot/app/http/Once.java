package org.studybot.app.http;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.Callback;

/**
 * Ends a request once, by whoever is first: the one who answers it, or the clock. Safe for use by
 * many threads.
 */
final class Once implements Callback {

  private final Callback end;
  private final AtomicBoolean over = new AtomicBoolean();

  Once(Callback end) {
    this.end = end;
  }

  @Override
  public void succeeded() {
    if (over.compareAndSet(false, true)) {
      end.succeeded();
    }
  }

  @Override
  public void failed(Throwable why) {
    if (over.compareAndSet(false, true)) {
      end.failed(why);
    }
  }
}
