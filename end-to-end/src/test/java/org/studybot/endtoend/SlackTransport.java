package org.studybot.endtoend;

/** How Slack's deliveries reach the bot; the text is what {@link LocalSlack} is told of it. */
enum SlackTransport {
  /** It calls the bot. */
  HTTP(
      """
        mode: events
        requestUrl: http://127.0.0.1:3778/slack/events
      """),

  /** They come through a line that the bot opens. */
  SOCKET_MODE(
      """
        mode: socket
        appToken: xapp-local-slack
      """);

  private final String configuration;

  SlackTransport(String configuration) {
    this.configuration = configuration;
  }

  String configuration() {
    return configuration;
  }
}
