package org.studybot.app;

import java.time.Duration;
import org.studybot.app.web.WebLimits;

/**
 * How the web chat is set up.
 *
 * @param retention how long a quiz is kept that nobody touches
 */
record WebSettings(boolean on, Duration retention, WebLimits limits) {}
