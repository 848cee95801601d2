package org.studybot.app.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.studybot.core.door.Door;

/** What there is at which address, as a handler of calls. */
record Routes(Map<String, Door> doors, List<Pages> pages) {

  Routes {
    doors = Map.copyOf(doors);
    pages = List.copyOf(pages);
  }

  ServletContextHandler handler() {
    ServletContextHandler context = new ServletContextHandler();
    Servlet javalin = new JavalinServlet(Javalin.create(this::configure).unsafe);
    ServletHolder servlet = new ServletHolder(javalin);
    servlet.setAsyncSupported(true);
    context.addServlet(servlet, "/*");
    return context;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = HttpServer.MAX_BODY;
    config.http.prefer405over404 = true;
    config.http.generateEtags = true;
    config.routes.before(SecurityHeaders::add);
    config.routes.get("/healthz", context -> context.result("ok"));
    doors.forEach((path, door) -> config.routes.post(path, new DoorHandler(door)));
    doors.forEach((path, door) -> config.routes.get(path, new DoorHandler(door)));
    pages.forEach(each -> each.addTo(config.routes));
    ErrorAnswers.addTo(config.routes);
  }
}
