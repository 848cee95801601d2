package org.studybot.knowledge;

/**
 * An entry that was found, with the topic it belongs to.
 *
 * @param score higher is better; comparable only within one search
 */
public record Hit(Entry entry, Topic topic, double score) {}
