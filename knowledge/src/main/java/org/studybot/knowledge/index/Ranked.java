package org.studybot.knowledge.index;

import org.studybot.knowledge.Hit;

/** An entry in its place among those that come near a question. */
record Ranked(Hit hit, Evidence evidence) {}
