/** Cards of the core as Adaptive Cards 1.5, the form in which Teams shows them. */
@NullMarked
package org.studybot.teams.card;

import org.jspecify.annotations.NullMarked;
