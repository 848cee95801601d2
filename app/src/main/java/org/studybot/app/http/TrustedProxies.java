package org.studybot.app.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Proxies that are believed when they say, in {@code X-Forwarded-For}, for whom they call. Nobody
 * else is, for anybody can write that header.
 */
record TrustedProxies(Set<InetAddress> proxies) implements HttpConfiguration.Customizer {

  private static final String HEADER = "X-Forwarded-For";

  TrustedProxies {
    proxies = Set.copyOf(proxies);
  }

  boolean include(SocketAddress peer) {
    return peer instanceof InetSocketAddress it && proxies.contains(it.getAddress());
  }

  /** From here on the request comes from whom the proxy names. */
  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
    if (!include(peer)) {
      return request;
    }
    InetAddress client =
        client(request.getHeaders().getCSV(HEADER, false), ((InetSocketAddress) peer).getAddress());
    return new Forwarded(request, new InetSocketAddress(client, 0));
  }

  /** Each proxy adds to the right; the first from there that is none of ours is the client. */
  private InetAddress client(List<String> chain, InetAddress peer) {
    InetAddress client = peer;
    for (int last = chain.size() - 1; last >= 0 && proxies.contains(client); last--) {
      try {
        client = InetAddress.ofLiteral(chain.get(last).strip());
      } catch (IllegalArgumentException senseless) {
        return client;
      }
    }
    return client;
  }

  private static final class Forwarded extends Request.Wrapper {

    private final ConnectionMetaData connection;

    private Forwarded(Request request, SocketAddress client) {
      super(request);
      this.connection = new From(request.getConnectionMetaData(), client);
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }
  }

  private static final class From extends ConnectionMetaData.Wrapper {

    private final SocketAddress client;

    private From(ConnectionMetaData wrapped, SocketAddress client) {
      super(wrapped);
      this.client = client;
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
      return client;
    }
  }
}
