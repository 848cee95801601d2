package org.studybot.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that is given before a call reaches the pages: one sentence, as plain text. */
final class PlainAnswer {

  private PlainAnswer() {}

  /** Always true, as a handler says that it has answered. */
  static boolean give(Response response, Callback callback, int status, String sentence) {
    response.setStatus(status);
    return write(response, callback, "text/plain; charset=utf-8", sentence + "\n");
  }

  static boolean write(Response response, Callback callback, String type, String text) {
    SecurityHeaders.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(text.getBytes(UTF_8)), callback);
    return true;
  }
}
