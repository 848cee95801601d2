package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.card.Identifier;

/**
 * A file that somebody sent to the bot in their own chat (Microsoft Learn, "Send and receive files
 * from a bot"). Of several the first is taken.
 *
 * @param url where it can be fetched for some minutes; it came from outside
 */
record Upload(String name, String url) {

  /** Those of SharePoint carry a token of some 1,500 characters. */
  private static final int LONGEST_URL = 8000;

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
    boolean readable = !url.isBlank() && url.length() <= LONGEST_URL;
    return readable && (name.isEmpty() || Identifier.isValid(name))
        ? Stream.of(new Upload(name, url))
        : Stream.empty();
  }
}
