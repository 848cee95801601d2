package org.studybot.app.http;

import io.javalin.http.Context;
import java.util.Map;

/**
 * Headers that every answer carries, so that a browser loads and runs nothing but our own files and
 * shows them in no foreign frame (OWASP, "HTTP Security Response Headers Cheat Sheet").
 */
final class SecurityHeaders {

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  private SecurityHeaders() {}

  /** A handler may set a header anew, such as how long its answer may be kept. */
  static void add(Context context) {
    HEADERS.forEach(context::header);
  }
}
