package org.studybot.core.door;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP call as it came in; nothing in it is checked yet.
 *
 * @param headers by name in lower case
 * @param body as text; the server has refused bodies that are too large
 */
public record HttpCall(
    String method, String path, String query, Map<String, List<String>> headers, String body) {

  public HttpCall {
    headers =
        headers.entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    header -> header.getKey().toLowerCase(Locale.ROOT),
                    header -> List.copyOf(header.getValue()),
                    (one, _) -> one));
  }

  /** The first value of a header; its name in any case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
