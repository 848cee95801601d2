package org.studybot.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A text file of the page. Browsers may keep it but ask each time whether it is still the same. */
record Asset(String contentType, String content) implements Handler {

  static Asset of(String name, String contentType) {
    try (InputStream file = Asset.class.getResourceAsStream("/web/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file web/" + name);
      }
      return new Asset(contentType, new String(file.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void handle(Context context) {
    context.header("Cache-Control", "no-cache").contentType(contentType).result(content);
  }
}
