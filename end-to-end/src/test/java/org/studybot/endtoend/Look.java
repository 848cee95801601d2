package org.studybot.endtoend;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** A page of the gallery: a channel in one of its colour schemes. */
enum Look {
  SLACK_LIGHT(ColorScheme.LIGHT),
  SLACK_DARK(ColorScheme.DARK),
  TEAMS_LIGHT(ColorScheme.LIGHT),
  TEAMS_DARK(ColorScheme.DARK),
  WEB_LIGHT(ColorScheme.LIGHT),
  WEB_DARK(ColorScheme.DARK);

  private final ColorScheme scheme;

  Look(ColorScheme scheme) {
    this.scheme = scheme;
  }

  ColorScheme scheme() {
    return scheme;
  }

  /** As in the names of files: "slack-light". */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
