package org.studybot.core.quiz;

/**
 * A quiz after an event, and what came of the event.
 *
 * @param quiz with the same revision as before if nothing changed
 */
public record Step(Quiz quiz, Outcome outcome) {}
