package org.studybot.app.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.LoggerFactory;
import org.studybot.core.door.CallLog;
import org.studybot.core.store.StoreException;

/** What a call is told that went wrong: a sentence, as plain text for a browser, else as JSON. */
final class ErrorAnswers {

  private static final CallLog CALLS = new CallLog(LoggerFactory.getLogger(ErrorAnswers.class));

  private ErrorAnswers() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, ErrorAnswers::refused);
    routes.exception(EndpointNotFound.class, (_, context) -> nothingHere(context));
    routes.exception(MethodNotAllowedResponse.class, ErrorAnswers::wrongMethod);
    routes.exception(IOException.class, (_, context) -> brokeOff(context));
    routes.exception(HttpException.RuntimeException.class, (_, context) -> brokeOff(context));
    routes.exception(StoreException.class, ErrorAnswers::notKept);
    routes.exception(Exception.class, ErrorAnswers::failed);
  }

  private static void refused(HttpResponseException refusal, Context context) {
    answer(context, refusal.getStatus(), String.valueOf(refusal.getMessage()));
  }

  private static void nothingHere(Context context) {
    answer(context, 404, "There is nothing at this address.");
  }

  private static void wrongMethod(MethodNotAllowedResponse refusal, Context context) {
    context.header("Allow", String.join(", ", refusal.getDetails().values()));
    answer(context, 405, "This address does not take " + context.method().name() + " calls.");
  }

  /** Reading a body that ends too early, or in nonsense; what we write ourselves throws no such. */
  private static void brokeOff(Context context) {
    answer(context, 400, "This call broke off.");
  }

  /** The id leads from what the person saw to the line in the log. */
  private static void failed(Exception failure, Context context) {
    String id = CALLS.failed(context.method() + " " + context.path(), failure);
    answer(context, 500, "Something went wrong here. Please try again. (Incident " + id + ")");
  }

  /** What somebody did was not kept, and they are told so. */
  private static void notKept(StoreException failure, Context context) {
    String id = CALLS.failed(context.method() + " " + context.path(), failure);
    context.header("Retry-After", "10");
    answer(
        context,
        503,
        "That could not be kept. Please try again in a moment. (Incident " + id + ")");
  }

  private static void answer(Context context, int status, String sentence) {
    context.status(status);
    String accept = context.header("Accept");
    if (accept != null && accept.contains("text/html")) {
      context.contentType("text/plain; charset=utf-8").result(sentence + "\n");
    } else {
      context.contentType("application/json; charset=utf-8").result(json(sentence));
    }
  }

  private static String json(String sentence) {
    return new JsonMapper().valueToTree(Map.of("error", sentence)).toString();
  }
}
