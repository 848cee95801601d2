package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that somebody sent to the bot in their own chat (Microsoft Learn, "Send and receive files
 * from a bot"). Of several the first is taken.
 *
 * @param url where it can be fetched for some minutes; it came from outside
 */
record Upload(String name, String url) {

  private static final String TYPE = "application/vnd.microsoft.teams.file.download.info";

  static Optional<Upload> in(Activity activity) {
    return activity.getAttachments() == null
        ? Optional.empty()
        : activity.getAttachments().stream()
            .filter(Objects::nonNull)
            .filter(attachment -> TYPE.equals(attachment.getContentType()))
            .flatMap(Upload::of)
            .findFirst();
  }

  private static Stream<Upload> of(Attachment attachment) {
    JsonNode content = ActivityJson.tree(attachment.getContent());
    String url = content.path("downloadUrl").asText();
    String name = Objects.requireNonNullElse(attachment.getName(), "");
    return url.isBlank() ? Stream.empty() : Stream.of(new Upload(name, url));
  }
}
