package org.studybot.teams.trust;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where answers, and with them our access token, may be sent. Whoever can put another address into
 * an activity must not get that token.
 */
public final class ServiceUrls {

  /**
   * The hosts of Teams' own connector: worldwide, and the United States' GCC, which shares the
   * public cloud's tokens (Microsoft Learn, "Send proactive messages", service URLs).
   */
  public static final Set<String> OF_TEAMS =
      Set.of("https://smba.trafficmanager.net", "https://smba.infra.gcc.teams.microsoft.com");

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Predicate<URI> allowed;

  private ServiceUrls(Predicate<URI> allowed) {
    this.allowed = allowed;
  }

  /** Only these: scheme, host and, if it is not the scheme's own, port. */
  public static ServiceUrls of(Set<String> origins) {
    Set<String> exact = origins.stream().map(ServiceUrls::origin).collect(toUnmodifiableSet());
    return new ServiceUrls(url -> exact.contains(origin(url)));
  }

  /** Only this machine, any port: for development. */
  public static ServiceUrls loopback() {
    return new ServiceUrls(url -> LOOPBACK.contains(String.valueOf(url.getHost())));
  }

  boolean allow(String serviceUrl) {
    try {
      URI url = new URI(serviceUrl);
      return url.getHost() != null
          && url.getUserInfo() == null
          && url.getQuery() == null
          && url.getFragment() == null
          && allowed.test(url);
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static String origin(String text) {
    URI url = URI.create(text);
    if (url.getScheme() == null || url.getHost() == null) {
      throw new IllegalArgumentException("not the address of a server: " + text);
    }
    return origin(url);
  }

  private static String origin(URI url) {
    int ownPort = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    int port = url.getPort() == -1 ? ownPort : url.getPort();
    return (url.getScheme() + "://" + url.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }
}
