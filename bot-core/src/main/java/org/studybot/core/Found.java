package org.studybot.core;

import org.studybot.core.card.Card;

/**
 * An entry of the notes as something to choose from a list.
 *
 * @param title what it is about, in a line
 * @param preview the beginning of what it says
 * @param card all of it, with its source
 */
public record Found(String title, String preview, Card card) {}
