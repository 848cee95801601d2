package org.studybot.app.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens, and lets so many connections in at once; proxies share one among many callers. */
final class LimitedConnector extends ServerConnector {

  private final Limits limits;
  private final TrustedProxies proxies;
  private final Slots connections;

  LimitedConnector(Server server, HttpConfiguration http, Limits limits, TrustedProxies proxies) {
    super(server, new HttpConnectionFactory(http));
    this.limits = limits;
    this.proxies = proxies;
    this.connections = new Slots(limits.connectionsPerAddress());
    addBean(new NetworkConnectionLimit(limits.connections(), this));
    addBean(new Welcome());
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) throws IOException {
    InetSocketAddress peer = (InetSocketAddress) channel.getRemoteAddress();
    String address = ClientAddress.of(peer.getAddress());
    boolean counted = !proxies.include(peer);
    boolean welcome = !counted || connections.take(address);
    Runnable gone = counted && welcome ? () -> connections.giveBack(address) : () -> {};
    TimedEndPoint endPoint =
        new TimedEndPoint(
            channel, selector, key, getScheduler(), limits.wholeRequest(), welcome, gone);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  /** One that is closed before the connector knows of it would be counted as open for ever. */
  private static final class Welcome implements Connection.Listener {

    @Override
    public void onOpened(Connection connection) {
      if (connection.getEndPoint() instanceof TimedEndPoint timed) {
        timed.refuseUnlessWelcome();
      }
    }
  }
}
