/** What is shown: one tree of blocks that every channel can show, and its plain-text form. */
@NullMarked
package org.studybot.core.card;

import org.jspecify.annotations.NullMarked;
