package org.studybot.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Studybot;
import org.studybot.core.card.Field;

/** What somebody may mean, before they have said it. Safe for use by many threads. */
record Completion(Studybot studybot) {

  /** "External data source" of a select menu: options. */
  private static final int MOST = 100;

  /** "assistant.threads.setSuggestedPrompts": up to four. */
  private static final int PROMPTS = 4;

  /** Topics for what was typed so far into the field for topics. */
  BlockSuggestionResponse of(@Nullable String begun) {
    List<Option> options =
        studybot.topics(begun == null ? "" : begun, MOST).stream().map(Completion::option).toList();
    return BlockSuggestionResponse.builder().options(options).build();
  }

  /** Beginnings out of the college's own topics. */
  List<SuggestedPrompt> prompts() {
    List<SuggestedPrompt> prompts = new ArrayList<>();
    for (Field.Option topic : studybot.topics("", 2)) {
      prompts.add(prompt("Quiz me: " + topic.text(), "quiz " + topic.text() + " 5"));
    }
    prompts.add(prompt("My studies", "home"));
    prompts.add(prompt("What can I say?", "help"));
    return prompts.subList(0, Math.min(PROMPTS, prompts.size()));
  }

  private static SuggestedPrompt prompt(String title, String message) {
    return SuggestedPrompt.builder().title(title).message(message).build();
  }

  private static Option option(Field.Option topic) {
    return new Option(
        PlainTextObject.builder().text(topic.text()).emoji(false).build(), topic.key());
  }
}
