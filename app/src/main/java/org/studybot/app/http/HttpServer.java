package org.studybot.app.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.studybot.core.door.Door;

/**
 * The server, running from its making to its closing. Each call has a virtual thread of its own.
 * Closing lets calls that are under way finish.
 */
public final class HttpServer implements AutoCloseable {

  /** The largest body of a call, in bytes: far above what Slack and Teams send. */
  public static final int MAX_BODY = 1 << 20;

  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

  private final String host;
  private final List<Pages> pages;
  private final Javalin javalin;

  /**
   * Starts to serve.
   *
   * @param host the address to listen on, such as 127.0.0.1
   * @param port 0 for any that is free
   * @param doors by path, such as {@code /slack/events}
   * @throws ServerStartException if it cannot listen there
   */
  public HttpServer(String host, int port, Map<String, Door> doors, List<Pages> pages) {
    this.host = host;
    this.pages = List.copyOf(pages);
    this.javalin =
        Javalin.create(
            config -> {
              configure(config.jetty, host, port);
              configure(config, doors, pages);
            });
    try {
      javalin.start();
    } catch (RuntimeException failure) {
      throw new ServerStartException(reason(host, port, failure), failure);
    }
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser on this machine finds it. */
  public URI address() {
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
  }

  @Override
  public void close() {
    pages.forEach(Pages::close);
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Map<String, Door> doors, List<Pages> pages) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MAX_BODY;
    config.http.prefer405over404 = true;
    config.http.generateEtags = true;
    config.routes.before(SecurityHeaders::add);
    config.routes.get("/healthz", context -> context.result("ok"));
    doors.forEach((path, door) -> config.routes.post(path, new DoorHandler(door)));
    doors.forEach((path, door) -> config.routes.get(path, new DoorHandler(door)));
    pages.forEach(each -> each.addTo(config.routes));
    ErrorAnswers.addTo(config.routes);
  }

  private static void configure(JettyConfig jetty, String host, int port) {
    jetty.modifyHttpConfiguration(HttpServer::configure);
    jetty.modifyServer(HttpServer::configure);
    jetty.addConnector((server, http) -> connector(server, http, host, port));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(SILENCE.toMillis());
    return connector;
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setIdleTimeout(SILENCE.toMillis());
  }

  private static void configure(Server server) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(PATIENCE_AT_END.toMillis());
    server.setErrorHandler(new PlainErrors());
  }

  private static String reason(String host, int port, RuntimeException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return failure instanceof JavalinBindException && root instanceof BindException
        ? "Cannot listen on " + host + ":" + port + ": " + root.getMessage()
        : "Cannot start the server on " + host + ":" + port + ": " + root;
  }
}
