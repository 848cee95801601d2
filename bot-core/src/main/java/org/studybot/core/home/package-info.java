/**
 * A person's own page: what they have to review, how it went so far, what they have set. Nothing of
 * another person may enter.
 */
@NullMarked
package org.studybot.core.home;

import org.jspecify.annotations.NullMarked;
