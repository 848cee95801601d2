package org.studybot.teams.botframework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityJsonTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:15:30Z, 2026-11-23T10:15:30Z",
    "2026-11-23T10:15:30.5Z, 2026-11-23T10:15:30.500Z",
    "2026-11-23T10:15:30.123Z, 2026-11-23T10:15:30.123Z",
    "2026-11-23T10:15:30.1234567Z, 2026-11-23T10:15:30.123456700Z",
    "2026-11-23T11:15:30.25+01:00, 2026-11-23T10:15:30.250Z"
  })
  void readsTimesToTheFractionOfASecond(String written, Instant meant) {
    Activity activity =
        ActivityJson.read(
            "{\"timestamp\": \"%s\", \"localTimestamp\": \"%s\", \"expiration\": \"%s\"}"
                .formatted(written, written, written));

    assertThat(activity.getTimestamp().toInstant()).isEqualTo(meant);
    assertThat(activity.getLocalTimestamp().toInstant()).isEqualTo(meant);
  }

  @Test
  void readsOverWhatItDoesNotKnow() {
    Activity activity =
        ActivityJson.read(
            """
            {"type": "message", "textFormat": "new", "inputHint": "new", "code": "new",
             "attachmentLayout": "new", "from": {"id": "1", "role": "new", "more": {"x": [1]}},
             "more": {"y": null}}
            """);

    assertThat(activity.getFrom().getId()).isEqualTo("1");
  }
}
