package org.studybot.teams.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.studybot.teams.Servers;
import org.studybot.teams.trust.FileServers;

/**
 * Microsoft's servers on this machine, all on one port: the keys with which calls are signed, the
 * tokens for sending, the connector, people's files, and who is in a team.
 */
public final class LocalTeams implements AutoCloseable {

  private final Issuer issuer = new Issuer();
  private final LocalKeys keys = new LocalKeys(issuer);
  private final LocalTokens tokens = new LocalTokens();
  private final LocalConnector connector = new LocalConnector();
  private final LocalGraph graph = new LocalGraph();
  private final LocalFiles files = new LocalFiles();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  public LocalTeams() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      this.server = HttpServer.create(address, 0);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    server.setExecutor(threads);
    server.createContext("/openid", exchange -> keys.whereTheyAre(exchange, url()));
    server.createContext("/keys", keys::keys);
    server.createContext("/v3/", connector::message);
    server.createContext("/v3/teams/", graph::team);
    server.createContext("/v1.0/teams/", graph::members);
    server.createContext("/files/", files::file);
    server.createContext("/", this::login);
    server.start();
  }

  private void login(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().endsWith("/v2.0/.well-known/openid-configuration")) {
      keys.whereTheyAre(exchange, url());
    } else {
      tokens.token(exchange);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public URI openIdMetadata() {
    return URI.create(url() + "/openid");
  }

  public Set<String> origins() {
    return Set.of(url());
  }

  /** Everything that is needed in Microsoft's place. */
  public Servers servers() {
    return new Servers(
        openIdMetadata(),
        URI.create(url()),
        URI.create(url()),
        origins(),
        new FileServers(origins()));
  }

  public Issuer issuer() {
    return issuer;
  }

  public LocalKeys keys() {
    return keys;
  }

  public LocalTokens tokens() {
    return tokens;
  }

  public LocalConnector connector() {
    return connector;
  }

  public LocalGraph graph() {
    return graph;
  }

  public LocalFiles files() {
    return files;
  }

  /** The connector's next answers. */
  public void answerNext(Answer... answers) {
    connector.answerNext(answers);
  }

  /** The next message that was sent. */
  public Sent next() {
    return connector.next();
  }

  /** Nothing was sent that has not been asked for with {@link #next}; for when all is done. */
  public void expectNoMore() {
    connector.expectNoMore();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
