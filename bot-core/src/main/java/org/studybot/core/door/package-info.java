/** How HTTP calls reach an adapter, whichever server hosts it. */
@NullMarked
package org.studybot.core.door;

import org.jspecify.annotations.NullMarked;
