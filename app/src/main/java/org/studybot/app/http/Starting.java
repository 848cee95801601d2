package org.studybot.app.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers while there is nothing to answer from yet: it is alive, and not ready. */
final class Starting extends Handler.Abstract {

  private static final String NOT_READY =
      "{\"status\":\"starting\",\"parts\":[{\"part\":\"start\",\"ok\":false,"
          + "\"says\":\"The notes are being read.\"}]}\n";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    return switch (Request.getPathInContext(request)) {
      case "/healthz" -> PlainAnswer.write(response, callback, "text/plain; charset=utf-8", "ok");
      case "/readyz" -> {
        response.setStatus(503);
        yield PlainAnswer.write(response, callback, "application/json; charset=utf-8", NOT_READY);
      }
      default -> {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, "5");
        yield PlainAnswer.give(
            response, callback, 503, "Studybot is starting. Please try again in a moment.");
      }
    };
  }
}
