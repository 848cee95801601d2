package org.studybot.app.http;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells a connection when its request is answered; around everything that may answer. */
final class TimedRequests extends Handler.Wrapper {

  TimedRequests(Handler inside) {
    super(inside);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
    if (connection instanceof TimedEndPoint timed) {
      Request.addCompletionListener(request, _ -> timed.answered());
    }
    return super.handle(request, response, callback);
  }
}
