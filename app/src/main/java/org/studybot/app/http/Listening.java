package org.studybot.app.http;

import java.net.InetAddress;
import java.util.Set;

/**
 * Where to listen, and whom to let in.
 *
 * @param host the address to listen on, such as 127.0.0.1
 * @param port 0 for any that is free
 * @param proxies those whose {@code X-Forwarded-For} is believed
 */
public record Listening(
    String host, int port, AllowedHosts hosts, Set<InetAddress> proxies, Limits limits) {

  public Listening {
    proxies = Set.copyOf(proxies);
  }

  /** With the limits that fit a college, and behind no proxy. */
  public static Listening on(String host, int port) {
    return new Listening(host, port, AllowedHosts.of(host, Set.of()), Set.of(), Limits.DEFAULT);
  }
}
