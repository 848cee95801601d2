package org.studybot.app.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a limit counts as one caller: an IPv4 address, or the network of an IPv6 address, of which
 * one customer has them all (RFC 6177, a /64 at the least).
 */
public final class ClientAddress {

  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /** The caller of an address in figures; a text that is none stands for itself. */
  public static String of(String figures) {
    try {
      return of(address(figures));
    } catch (IllegalArgumentException noFigures) {
      return figures;
    }
  }

  /** The address; servers write the newer kind in brackets. */
  static InetAddress address(String figures) {
    return InetAddress.ofLiteral(
        figures.startsWith("[") && figures.endsWith("]")
            ? figures.substring(1, figures.length() - 1)
            : figures);
  }

  static String of(InetAddress address) {
    return address instanceof Inet6Address six && !six.isLoopbackAddress()
        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
        : address.getHostAddress();
  }
}
