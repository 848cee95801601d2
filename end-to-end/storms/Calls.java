import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;

/** What Slack sends when somebody types a command or presses a button. */
final class Calls {

  private Calls() {}

  static String startsQuiz(String channel, SlackStandIn slack) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("command", "/study");
    fields.put("text", "quiz safeguarding 3");
    fields.put("team_id", "T1");
    fields.put("channel_id", channel);
    fields.put("user_id", "U0");
    fields.put("user_name", "host");
    fields.put("trigger_id", "start-" + channel);
    fields.put("response_url", slack.url("/respond"));
    return form(fields);
  }

  static String presses(String user, String channel, String token, SlackStandIn slack) {
    String payload =
        """
        {"type":"block_actions","api_app_id":"A1","user":{"id":"%1$s","name":"%1$s","team_id":"T1"},
         "team":{"id":"T1","domain":"college"},"is_enterprise_install":false,
         "container":{"type":"message","message_ts":"1.1","channel_id":"%2$s","is_ephemeral":false},
         "channel":{"id":"%2$s","name":"c"},"state":{"values":{}},"response_url":"%3$s",
         "trigger_id":"press-%1$s",
         "actions":[{"type":"button","action_id":"press","block_id":"b","value":"%4$s",
         "action_ts":"1.2","text":{"type":"plain_text","text":"A"}}]}
        """
            .formatted(user, channel, slack.url("/respond"), token);
    return form(Map.of("payload", payload));
  }

  private static String form(Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
    return body.toString();
  }
}
