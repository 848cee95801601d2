package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Tells of almost every text that is no term of a field that it is none, in far less time than the
 * index takes to look it up. Most pairs of words in a question are in no entry.
 */
final class TermSieve {

  private final long[] hashes;

  private TermSieve(long[] hashes) {
    this.hashes = hashes;
  }

  /** Of the terms of one field; 8 bytes each. */
  static TermSieve of(IndexReader reader, String field) throws IOException {
    LongStream.Builder hashes = LongStream.builder();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum all = terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        hashes.add(hash(term));
      }
    }
    return new TermSieve(hashes.build().sorted().toArray());
  }

  /** False if this is surely none of the terms. */
  boolean lets(BytesRef text) {
    return Arrays.binarySearch(hashes, hash(text)) >= 0;
  }

  private static long hash(BytesRef term) {
    return StringHelper.murmurhash3_x64_128(term)[0];
  }
}
