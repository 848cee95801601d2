package org.studybot.core.card;

import org.studybot.knowledge.WebAddress;

/**
 * Opens a page elsewhere. Its address comes out of the notes, never out of what somebody asked.
 *
 * @param label plain words, at most {@link Button#MAX_LABEL} characters, that make sense when read
 *     alone
 */
public record Link(String label, WebAddress address) {

  public Link {
    if (label.isBlank() || label.length() > Button.MAX_LABEL) {
      throw new IllegalArgumentException("a link's label has 1 to 75 characters: " + label);
    }
  }

  /** The address as channels take it. */
  public String url() {
    return address.text();
  }
}
