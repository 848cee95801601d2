/** Which words English has, for whoever must tell a typing error from another word. */
@NullMarked
package org.studybot.knowledge.words;

import org.jspecify.annotations.NullMarked;
