package org.studybot.app.http;

import io.javalin.http.Context;
import java.util.List;

/** Tells calls by programs on this machine from those that a proxy on it passes on. */
public final class LocalCalls {

  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private LocalCalls() {}

  public static boolean isLocal(Context context) {
    return ClientAddress.address(context.ip()).isLoopbackAddress()
        && FORWARDED.stream().noneMatch(name -> context.header(name) != null);
  }
}
