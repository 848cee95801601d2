/** Proves that Teams would take what is made to be uploaded. */
@NullMarked
package org.studybot.teams.install;

import org.jspecify.annotations.NullMarked;
