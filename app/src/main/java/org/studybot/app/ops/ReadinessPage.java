package org.studybot.app.ops;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.app.http.LocalCalls;
import org.studybot.app.http.Pages;

/**
 * Says at {@code /readyz} whether everything works: 200 or 503, and each part by its name. What is
 * the matter with one is told to callers on this machine only.
 */
public record ReadinessPage(Readiness readiness) implements Pages {

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/readyz", this::tell);
  }

  @Override
  public void close() {}

  private void tell(Context context) {
    List<Part> parts = readiness.parts();
    boolean ready = Readiness.ready(parts);
    boolean local = LocalCalls.isLocal(context);
    context
        .status(ready ? 200 : 503)
        .json(
            Map.of(
                "status",
                ready ? "ready" : "not ready",
                "parts",
                parts.stream().map(part -> told(part, local)).toList()));
  }

  private static Map<String, Object> told(Part part, boolean local) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("part", part.name());
    told.put("ok", part.ok());
    if (local) {
      told.put("says", part.health().says());
    }
    return told;
  }
}
