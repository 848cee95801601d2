package org.studybot.core.quiz;

import org.studybot.core.event.Person;
import org.studybot.core.question.Response;

/**
 * Something that happens to a quiz. What is about a question carries its index, as it stood on the
 * card the person acted on, so that an old card does nothing to a new question.
 */
public sealed interface QuizEvent {

  /** Something a person does. */
  sealed interface ByPerson extends QuizEvent {
    Person by();
  }

  /** Takes part from now on; needed only where everybody plays at their own pace. */
  record Join(Person by) implements ByPerson {}

  record Answer(Person by, int index, Response response) implements ByPerson {}

  record Skip(Person by, int index) implements ByPerson {}

  record Hint(Person by, int index) implements ByPerson {}

  /** Ends the answering of this question and shows the right answer. */
  record Close(Person by, int index) implements ByPerson {}

  /** Goes on from this question, which is closed, to the next one or to the end. */
  record Advance(Person by, int index) implements ByPerson {}

  record Pause(Person by) implements ByPerson {}

  record Resume(Person by) implements ByPerson {}

  record Stop(Person by) implements ByPerson {}

  record Leave(Person by) implements ByPerson {}

  /** From now on the others see the person's name, or "a player". */
  record Appear(Person by, boolean named) implements ByPerson {}

  record Challenge(Person by, int index, String note) implements ByPerson {}

  /** Nothing but that time has passed. May come at any time and as often as it likes. */
  record TimePassed() implements QuizEvent {}
}
