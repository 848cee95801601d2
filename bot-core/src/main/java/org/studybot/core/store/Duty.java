package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.studybot.core.event.Task;

/** What has to be done for a quiz without anybody asking. */
enum Duty {
  /** To show it as it stands. */
  SHOW("show-quiz"),
  /** To look at the clock. */
  KEEP_TIME("let-quiz-time-pass");

  private final TaskDescriptor<Void> descriptor;

  Duty(String name) {
    this.descriptor = TaskDescriptor.of(name);
  }

  TaskDescriptor<Void> descriptor() {
    return descriptor;
  }

  Task task(String quizId) {
    return switch (this) {
      case SHOW -> new Task.ShowQuiz(quizId);
      case KEEP_TIME -> new Task.LetQuizTimePass(quizId);
    };
  }
}
