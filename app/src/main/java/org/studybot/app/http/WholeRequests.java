package org.studybot.app.http;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.util.Callback;

/**
 * Passes on requests that are there as a whole, so that a slow one holds no thread, and no more at
 * once for one address than it may have.
 */
final class WholeRequests extends Handler.Wrapper {

  /** Bodies a little above the limit are read, so that the pages can refuse them in their way. */
  private static final int MOST = 2 * HttpServer.MAX_BODY;

  private final Slots underWay;

  WholeRequests(Limits limits, Handler inside) {
    super(
        new EagerContentHandler(new Read(inside), new RetainedContentLoaderFactory(MOST, 0, true)));
    this.underWay = new Slots(limits.connectionsPerAddress());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String address = address(request);
    if (!underWay.take(address)) {
      return PlainAnswer.give(
          response, callback, 429, "There are too many calls from your address at once.");
    }
    Request.addCompletionListener(request, _ -> underWay.giveBack(address));
    Once once = new Once(callback);
    if (request.getConnectionMetaData().getConnection().getEndPoint()
        instanceof TimedEndPoint timed) {
      timed.readHeader(once::failed);
    }
    return super.handle(request, response, once);
  }

  private static String address(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress it
        ? ClientAddress.of(it.getAddress())
        : "";
  }

  private static final class Read extends Handler.Wrapper {

    private Read(Handler inside) {
      super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (request.getConnectionMetaData().getConnection().getEndPoint()
              instanceof TimedEndPoint timed
          && !timed.readWhole()) {
        callback.failed(new TimeoutException("the caller has been answered already"));
        return true;
      }
      return super.handle(request, response, callback);
    }
  }
}
