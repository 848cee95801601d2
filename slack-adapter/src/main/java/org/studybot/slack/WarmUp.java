package org.studybot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;
import org.studybot.slack.blockkit.BlockKitRenderer;

/**
 * Goes the way of an answer once without giving one. The first call after the start would otherwise
 * take a good part of the three seconds that Slack waits.
 */
final class WarmUp {

  /** A message of a bot, which is read and passed over. */
  private static final String EVENT =
      """
      {"type": "event_callback", "team_id": "T", "event_id": "warm-up", "event": {"type": "message",
       "channel": "D", "channel_type": "im", "user": "U", "bot_id": "B", "text": "", "ts": "1"}}
      """;

  private static final String COMMAND = "command=%2Fstudy&text=&team_id=T&channel_id=D&user_id=U";
  private static final String PRESS =
      "payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U%22%7D%7D";

  private WarmUp() {}

  static void of(App app, SlackRequestParser parser) throws Exception {
    Request<?> event = parser.parse(http(EVENT));
    app.run(event);
    parser.parse(http(COMMAND));
    parser.parse(http(PRESS));
    var _ = GsonFactory.createSnakeCase().toJson(BlockKitRenderer.render(ApologyCard.of("")));
  }

  private static SlackRequestParser.HttpRequest http(String body) {
    return SlackRequestParser.HttpRequest.builder()
        .headers(new RequestHeaders(Map.of()))
        .requestBody(body)
        .build();
  }
}
