/**
 * The built program, played from outside: started, killed and started again as a process of its
 * own, and driven by a browser and by stand-ins of Slack and Teams that others wrote. Nothing of
 * the program's own classes may be used here. These tests run in a network of their own, a loopback
 * without a way out.
 */
@NullMarked
package org.studybot.endtoend;

import org.jspecify.annotations.NullMarked;
