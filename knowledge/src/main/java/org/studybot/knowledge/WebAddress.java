package org.studybot.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page that anybody may be sent to: it is encrypted, names its host, and holds
 * neither a user's name nor a character that could be taken for another. What stands in it is all
 * that can be seen in it.
 */
public record WebAddress(String text) {

  /** Three times the longest we have seen; Slack takes 3,000 (Block Kit reference, button). */
  public static final int LONGEST = 1_000;

  /** Other scripts stand in an address as a browser copies them: in percent signs and digits. */
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

  public WebAddress {
    if (!isSound(text)) {
      throw new IllegalArgumentException("not the address of a page: " + text);
    }
  }

  /** Empty if it is not fit to be opened. */
  public static Optional<WebAddress> read(String written) {
    return isSound(written) ? Optional.of(new WebAddress(written)) : Optional.empty();
  }

  private static boolean isSound(String text) {
    if (text.length() > LONGEST || !VISIBLE.matcher(text).matches()) {
      return false;
    }
    try {
      URI uri = new URI(text).parseServerAuthority();
      return "https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
