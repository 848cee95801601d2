package org.studybot.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;

/**
 * A block of a message.
 *
 * @param text what a person reads in it; empty for a line
 */
record Piece(LayoutBlock block, String text) {}
