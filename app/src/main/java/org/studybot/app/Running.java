package org.studybot.app;

import org.studybot.app.http.HttpServer;
import org.studybot.knowledge.LivePacks;

/** What a service is made of, already running. */
record Running(HttpServer server, OpenNotes notes, LivePacks watch, OpenBot bot) {}
