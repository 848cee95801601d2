/**
 * Packs: folders of Markdown files that people write by hand, read into topics with entries that
 * keep their ids, and written back. {@link org.studybot.knowledge.pack.PackReader} is the way in;
 * docs/pack-format.md tells authors the rules. Nothing here searches.
 */
@NullMarked
package org.studybot.knowledge.pack;

import org.jspecify.annotations.NullMarked;
