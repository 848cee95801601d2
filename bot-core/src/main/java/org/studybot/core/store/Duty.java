package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.studybot.core.event.Task;

/** What has to be done for a quiz without anybody asking. */
enum Duty {
  /** To show it as it stands. */
  SHOW("show-quiz"),
  /** To look at the clock. */
  KEEP_TIME("let-quiz-time-pass");

  private final String taskName;

  Duty(String taskName) {
    this.taskName = taskName;
  }

  TaskDescriptor<Void> descriptor() {
    return TaskDescriptor.of(taskName);
  }

  Task task(String quizId) {
    return switch (this) {
      case SHOW -> new Task.ShowQuiz(quizId);
      case KEEP_TIME -> new Task.LetQuizTimePass(quizId);
    };
  }
}
