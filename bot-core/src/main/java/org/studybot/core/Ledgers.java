package org.studybot.core;

import java.time.InstantSource;
import org.studybot.core.care.Care;
import org.studybot.core.event.Idempotency;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageDrafts;

/**
 * What the bot keeps of people, beside their quizzes, the time it goes by, and what it has to offer
 * to somebody in danger.
 */
public record Ledgers(
    StudyRecord record,
    Inbox inbox,
    WrittenQuestions written,
    PageDrafts drafts,
    NoteShelf shelf,
    Idempotency idempotency,
    InstantSource clock,
    Care care) {}
