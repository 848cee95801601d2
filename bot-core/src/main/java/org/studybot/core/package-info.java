/**
 * What the bot does with what is known. {@link org.studybot.core.Studybot#handle} is the only way
 * in; no type of Slack, Teams or Lucene may enter.
 */
@NullMarked
package org.studybot.core;

import org.jspecify.annotations.NullMarked;
