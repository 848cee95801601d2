package org.studybot.teams;

import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.store.Marks;

/**
 * What the bot keeps of Teams for longer than a process lives.
 *
 * @param addresses how to write to conversations of our own accord
 * @param marks who was welcomed, and who has blocked the bot
 */
public record Kept(ReturnAddresses addresses, Marks marks) {}
