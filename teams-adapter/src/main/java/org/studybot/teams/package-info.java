/**
 * Teams to core and back: a thin translator behind one door. Only {@code botframework} may know the
 * retired Bot Framework SDK, and nothing of it leaves this module.
 */
@NullMarked
package org.studybot.teams;

import org.jspecify.annotations.NullMarked;
