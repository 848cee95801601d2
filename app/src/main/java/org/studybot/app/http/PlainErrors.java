package org.studybot.app.http;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Request.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers calls that are too broken to reach our handlers, without a word about our inside. */
final class PlainErrors implements Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status =
        request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable cause
            ? status(cause, response.getStatus())
            : response.getStatus();
    return PlainAnswer.give(response, callback, status, HttpStatus.getMessage(status));
  }

  /** A request that broke off or came too slowly while it was read is no failure of ours. */
  private static int status(Throwable cause, int otherwise) {
    return switch (cause) {
      case HttpException told -> told.getCode();
      case TimeoutException _ -> HttpStatus.REQUEST_TIMEOUT_408;
      case IOException _ -> HttpStatus.BAD_REQUEST_400;
      default -> otherwise;
    };
  }
}
