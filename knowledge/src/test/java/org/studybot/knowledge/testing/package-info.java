/** What the tests of every module share; no part of the product. */
@NullMarked
package org.studybot.knowledge.testing;

import org.jspecify.annotations.NullMarked;
