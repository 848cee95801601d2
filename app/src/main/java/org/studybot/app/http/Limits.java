package org.studybot.app.http;

import java.time.Duration;

/**
 * How much one caller may take of the server.
 *
 * @param wholeRequest within this time after its first byte, a request has to be there as a whole,
 *     with its body, however steadily it trickles in
 * @param connections open at once, of all callers together
 * @param connectionsPerAddress open at once from one address; behind a trusted proxy, the calls
 *     under way for one address. A college often calls from a single one.
 */
public record Limits(Duration wholeRequest, int connections, int connectionsPerAddress) {

  /** The largest header of a request, in bytes; a token of Teams takes some 2,000. */
  public static final int HEADER = 16 << 10;

  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 4_000, 500);

  public Limits {
    if (wholeRequest.isNegative() || wholeRequest.isZero()) {
      throw new IllegalArgumentException("a request needs some time");
    }
    if (connections < 1 || connectionsPerAddress < 1) {
      throw new IllegalArgumentException("somebody has to be let in");
    }
  }
}
