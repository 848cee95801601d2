package org.studybot.knowledge.pack;

import org.studybot.knowledge.Source;

/**
 * What stands below a "Questions" heading, exactly as written: quiz questions in GIFT, the notation
 * of Moodle.
 *
 * @param source the line of the first character of the text
 */
public record QuestionSection(String topicId, String text, Source source) {}
