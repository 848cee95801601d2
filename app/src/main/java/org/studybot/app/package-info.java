/**
 * The program: its command line, its configuration, and everything wired together by constructor.
 */
@NullMarked
package org.studybot.app;

import org.jspecify.annotations.NullMarked;
