package org.studybot.core.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.QuestionSource;

/**
 * Every sample card there is, by a name that begins with its group: what each channel's renderer
 * has to show, what other people's rules are applied to, and what is looked at.
 */
public final class SampleSet {

  private SampleSet() {}

  public static Map<String, Card> all() {
    Map<String, Card> all = new LinkedHashMap<>();
    add(all, "lookup", LookupSamples.all());
    add(all, "lookup in short notes", CardSamples.fromLookups());
    add(all, "quiz in a channel", quiz(Scope.GROUP));
    add(all, "quiz for one", quiz(Scope.PERSONAL));
    add(all, "every kind of question", CardSamples.fromQuizzes());
    add(all, "study", StudySamples.all());
    add(all, "hostile", HostileSamples.all());
    add(all, "extreme", CardSamples.extremes());
    return all;
  }

  private static void add(Map<String, Card> all, String group, Map<String, Card> cards) {
    cards.forEach((name, card) -> all.put(group + ": " + name, card));
  }

  /** A quiz made out of real notes, whose options are whole sentences. */
  private static Map<String, Card> quiz(Scope scope) {
    QuestionSource questions =
        new TenantQuestions(
            () -> new QuestionBank(StarterNotes.catalogue(), List.of()),
            new InMemoryWrittenQuestions());
    Classroom room = new Classroom(scope, Layout.THREAD, questions);
    room.say("Sam", "quiz partnership working 3");
    for (int question = 0; question < 3; question++) {
      room.say("Sam", "answer A").say("Kim", "hint").say("Kim", "answer B").say("Sam", "next");
      room.say("Sam", "next");
    }
    room.say("Sam", "score").say("Kim", "show my name").say("Kim", "score");
    Map<String, Card> cards = new LinkedHashMap<>();
    room.cards().forEach(card -> cards.put((cards.size() + 1) + " " + card.title(), card));
    return cards;
  }
}
