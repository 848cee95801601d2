package org.studybot.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.studybot.core.door.Door;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;

/** Hands calls over to an adapter's door. */
record DoorHandler(Door door) implements Handler {

  @Override
  public void handle(Context context) {
    HttpAnswer answer = door.answer(call(context));
    answer.headers().forEach(context::header);
    context.status(answer.status()).result(answer.body());
  }

  /** The body is read as UTF-8 whatever the call claims: platforms sign it so. */
  private static HttpCall call(Context context) {
    return new HttpCall(
        context.method().name(),
        context.path(),
        Objects.requireNonNullElse(context.queryString(), ""),
        headers(context),
        new String(context.bodyAsBytes(), UTF_8));
  }

  private static Map<String, List<String>> headers(Context context) {
    return Collections.list(context.req().getHeaderNames()).stream()
        .distinct()
        .collect(
            Collectors.toMap(
                name -> name, name -> Collections.list(context.req().getHeaders(name))));
  }
}
