/** A stand-in for Slack, and the calls that Slack would make. */
@NullMarked
package org.studybot.slack.testing;

import org.jspecify.annotations.NullMarked;
