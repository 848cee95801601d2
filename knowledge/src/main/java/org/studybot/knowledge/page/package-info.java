/**
 * Pages of plain text as staff have them, turned into files of a pack. {@link
 * org.studybot.knowledge.page.PageImporter} is the way in. A line of a page ends up in an entry, as
 * a heading or the title, or among the unplaced lines; none is ever dropped, and nothing is added.
 */
@NullMarked
package org.studybot.knowledge.page;

import org.jspecify.annotations.NullMarked;
