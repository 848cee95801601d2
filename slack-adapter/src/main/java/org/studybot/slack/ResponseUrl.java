package org.studybot.slack;

import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import okhttp3.Response;

/**
 * The address that Slack gives with a slash command or a press, for what answers it. Used by one
 * thread.
 */
final class ResponseUrl {

  /** "Handling user interaction", message responses: five within 30 minutes. */
  private static final int USES = 5;

  private final SlackHttpClient client;
  private final String url;
  private int used;

  /** An empty address takes nothing. */
  ResponseUrl(SlackHttpClient client, String url) {
    this.client = client;
    this.url = url;
  }

  /** Whether Slack took the answer; if not, it has to go another way. */
  boolean took(UrlAnswer answer) {
    if (url.isEmpty() || used == USES) {
      return false;
    }
    used++;
    try {
      return wasTaken(answer);
    } catch (IOException | IllegalArgumentException unreachable) {
      // The latter where it is no address at all.
      return false;
    }
  }

  private boolean wasTaken(UrlAnswer answer) throws IOException {
    try (Response response = client.postJsonBody(url, answer)) {
      return response.isSuccessful() && !response.body().string().contains("\"ok\":false");
    }
  }
}
