/**
 * The one small HTTP server: it hosts the doors of the adapters and the pages for people, and says
 * no clearly to what it cannot serve. What a call means is none of its business.
 */
@NullMarked
package org.studybot.app.http;

import org.jspecify.annotations.NullMarked;
