package org.studybot.app.http;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.HotSwapHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.studybot.core.door.Door;

/**
 * The server, running from its making to its closing. Until it is given something to serve it says
 * that it is starting. Each call has a virtual thread of its own. Closing lets calls that are under
 * way finish.
 */
public final class HttpServer implements AutoCloseable {

  /** The largest body of a call, in bytes: far above what Slack and Teams send. */
  public static final int MAX_BODY = 1 << 20;

  /** A connection on which nothing happens for so long is closed. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

  private final String host;
  private final Server server;
  private final LimitedConnector connector;
  private final HotSwapHandler serving = new HotSwapHandler();
  private final List<Pages> pages = new ArrayList<>();

  /**
   * Starts to serve.
   *
   * @param host the address to listen on, such as 127.0.0.1
   * @param port 0 for any that is free
   * @param doors by path, such as {@code /slack/events}
   * @throws ServerStartException if it cannot listen there
   */
  public HttpServer(String host, int port, Map<String, Door> doors, List<Pages> pages) {
    this(Listening.on(host, port));
    serve(doors, pages);
  }

  /**
   * Starts to listen.
   *
   * @throws ServerStartException if it cannot listen there
   */
  public HttpServer(Listening where) {
    this.host = where.host();
    TrustedProxies proxies = new TrustedProxies(where.proxies());
    this.server = server(where, serving);
    this.connector = new LimitedConnector(server, configuration(proxies), where.limits(), proxies);
    connector.setHost(where.host());
    connector.setPort(where.port());
    connector.setIdleTimeout(SILENCE.toMillis());
    server.addConnector(connector);
    try {
      serving.setHandler(new Starting());
      server.start();
    } catch (Exception failure) {
      stop();
      throw new ServerStartException(reason(where, failure), failure);
    }
  }

  /**
   * Serves these from now on; called once.
   *
   * @param doors by path, such as {@code /slack/events}
   */
  public void serve(Map<String, Door> doors, List<Pages> served) {
    pages.addAll(served);
    serving.setHandler(new Routes(doors, served).handler());
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Where a browser on this machine finds it. */
  public URI address() {
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
  }

  /** Closing again does nothing. */
  @Override
  public void close() {
    pages.forEach(Pages::close);
    pages.clear();
    stop();
  }

  private void stop() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("the server could not be stopped", failure);
    }
  }

  private static Server server(Listening where, Handler inside) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-call-"));
    Server server = new Server(threads);
    Handler whole = new WholeRequests(where.limits(), inside);
    Handler checked = new GracefulHandler(new HostCheck(where.hosts(), whole));
    server.setHandler(new TimedRequests(checked));
    server.setStopTimeout(PATIENCE_AT_END.toMillis());
    server.setErrorHandler(new PlainErrors());
    return server;
  }

  /** Strict, since two programs that read a sloppy request differently can be played off. */
  private static HttpConfiguration configuration(TrustedProxies proxies) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setHttpCompliance(HttpCompliance.STRICT);
    http.setRequestHeaderSize(Limits.HEADER);
    http.setIdleTimeout(SILENCE.toMillis());
    http.addCustomizer(proxies);
    return http;
  }

  private static String reason(Listening where, Exception failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String place = where.host() + ":" + where.port();
    return root instanceof BindException
        ? "Cannot listen on " + place + ": " + root.getMessage()
        : "Cannot start the server on " + place + ": " + root;
  }
}
