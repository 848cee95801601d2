/** Tests of the encoder. */
@NullMarked
package org.studybot.knowledge.encoder;

import org.jspecify.annotations.NullMarked;
