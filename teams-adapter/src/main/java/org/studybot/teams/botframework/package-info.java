/**
 * The only room that knows the Bot Framework SDK: activities come in and become events of the core,
 * cards go out through its connector client. The SDK's turn pipeline and its token checks stay
 * outside: they let in and send out too much.
 */
@NullMarked
package org.studybot.teams.botframework;

import org.jspecify.annotations.NullMarked;
