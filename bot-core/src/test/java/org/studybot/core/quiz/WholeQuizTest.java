package org.studybot.core.quiz;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.SampleQuestions;

class WholeQuizTest {

  @Test
  void transcript() {
    Classroom room =
        new Classroom(
            Scope.GROUP,
            Layout.THREAD,
            List.of(SampleQuestions.choice(), SampleQuestions.several(), SampleQuestions.typed()));
    room.say("Sam", "quiz partnership working 3")
        .press("Sam", "A")
        .press("Alex", "B")
        .press("Kim", "Hint")
        .press("Kim", "C")
        .press("Kim", "A")
        .press("Robin", "Close and show the answer")
        .press("Alex", "Close and show the answer")
        .press("Sam", "Next question")
        .say("Sam", "A, C")
        .send("Kim", java.util.Map.of("answer", List.of("nonsense")))
        .say("Kim", "answer AB")
        .press("Sam", "Close and show the answer")
        .press("Alex", "Challenge this marking")
        .send("Alex", java.util.Map.of("answer", List.of("Neighbours can be partners too.")))
        .press("Kim", "Next question")
        .say("Alex", "answer time samples")
        .press("Kim", "Skip")
        .say("Robin", "stop")
        .say("Sam", "next")
        .say("Sam", "next")
        .press("Alex", "Show my name")
        .press("Kim", "My score")
        .press("Kim", "Review what I missed (2)");
    System.out.println(room.transcript());
  }
}
