package org.studybot.knowledge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page rests on.
 *
 * @param title what it is called, with its publisher and year
 * @param address where it can be read; null if the page does not say
 */
public record Reference(String title, @Nullable WebAddress address) {

  private static final Pattern IN_BRACKETS = Pattern.compile("\\A(.*\\S)\\s*<([^<>]*)>");

  /** An address that goes on into a full stop or a bracket is part of a sentence. */
  private static final Pattern AT_THE_END =
      Pattern.compile("\\A(.*\\S)\\s+((?i:https)://\\S*[A-Za-z0-9/=&_#-])");

  private static final Pattern MEANT_AS_ADDRESS =
      Pattern.compile("(?i)https?:|www\\.|<[^<>:/.]*[:/.][^<>]*>$");

  public Reference {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a source needs a title");
    }
  }

  /**
   * Reads "Title (2026) &lt;https://…&gt;", also without the brackets. What has no address that can
   * be opened is a title as a whole.
   */
  public static Reference read(String written) {
    return read(written, IN_BRACKETS)
        .or(() -> read(written, AT_THE_END))
        .orElseGet(() -> new Reference(written, null));
  }

  private static Optional<Reference> read(String written, Pattern form) {
    Matcher matcher = form.matcher(written);
    return matcher.matches()
        ? WebAddress.read(matcher.group(2)).map(address -> new Reference(matcher.group(1), address))
        : Optional.empty();
  }

  /** Whether it was given an address, but none that can be opened. */
  public boolean isBroken() {
    return address == null && MEANT_AS_ADDRESS.matcher(title).find();
  }

  /** As {@link #read} reads it. */
  @Override
  public String toString() {
    return address == null ? title : title + " <" + address + ">";
  }
}
