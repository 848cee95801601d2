package org.studybot.app.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Request.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers calls that are too broken to reach our handlers, without a word about our inside. */
final class PlainErrors implements Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    return PlainAnswer.give(response, callback, status, HttpStatus.getMessage(status));
  }
}
