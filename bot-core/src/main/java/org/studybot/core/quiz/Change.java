package org.studybot.core.quiz;

/** What one event makes of how a quiz stands. */
record Change(Play play, Outcome outcome) {

  static Change refused(Play play, Refusal why, int index) {
    return new Change(play, new Outcome.Refused(why, index));
  }
}
