/**
 * How the running program is, for whoever looks after it: whether each part of it works, and what
 * it says of that. No part is mended here.
 */
@NullMarked
package org.studybot.app.ops;

import org.jspecify.annotations.NullMarked;
