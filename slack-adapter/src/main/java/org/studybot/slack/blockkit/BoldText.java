package org.studybot.slack.blockkit;

import com.slack.api.model.block.element.RichTextElement;

/**
 * Bold text within rich text. The SDK's own type writes every style it knows, also those that
 * Slack's types do not allow here.
 */
record BoldText(String type, String text, Style style) implements RichTextElement {

  record Style(boolean bold) {}

  BoldText(String text) {
    this("text", text, new Style(true));
  }

  @Override
  public String getType() {
    return type;
  }
}
