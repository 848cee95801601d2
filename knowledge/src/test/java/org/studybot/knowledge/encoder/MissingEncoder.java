package org.studybot.knowledge.encoder;

import java.nio.file.Path;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.index.LuceneKnowledgeBase;

/** A program that asks its notes something, with the encoder if there is one. */
final class MissingEncoder {

  private MissingEncoder() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (KnowledgeBase notes =
        MiniLmEncoder.load()
            .map(it -> LuceneKnowledgeBase.open(folder, ChildcareNotes.catalogue(), it))
            .orElseGet(() -> LuceneKnowledgeBase.open(folder, ChildcareNotes.catalogue()))) {
      System.out.println(notes.search(Query.of("what is a schema", 1)));
    }
  }
}
