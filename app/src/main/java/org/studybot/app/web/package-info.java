/**
 * The web chat: a channel like the others, with its own page. {@link
 * org.studybot.app.web.WebChannel} holds what each conversation shows and lets every open page
 * follow it; what an answer says is decided in the core alone.
 */
@NullMarked
package org.studybot.app.web;

import org.jspecify.annotations.NullMarked;
