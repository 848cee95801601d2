package org.studybot.teams.install;

import java.net.URI;

/**
 * Who answers for the app, and where that is said: shown in Teams beside it.
 *
 * @param name of a person, a department or a college
 */
public record Publisher(String name, URI website, URI privacy, URI terms) {

  public Publisher {
    Limits.text("the publisher's name", name, 32);
    Limits.https("the website", website);
    Limits.https("the privacy page", privacy);
    Limits.https("the page with the terms", terms);
  }
}
