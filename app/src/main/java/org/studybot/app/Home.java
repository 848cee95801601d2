package org.studybot.app;

import java.nio.file.Path;

/** Where Studybot is installed: the launcher says so. */
final class Home {

  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("studybot.home", ".")).toAbsolutePath().normalize();
  }
}
