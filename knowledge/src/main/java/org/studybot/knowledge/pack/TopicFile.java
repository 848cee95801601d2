package org.studybot.knowledge.pack;

import java.util.List;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** A file of a pack, read, but without ids for its entries. */
record TopicFile(
    String id,
    String name,
    FrontMatter front,
    List<Draft> drafts,
    List<QuestionSection> questions) {

  TopicFile {
    drafts = List.copyOf(drafts);
    questions = List.copyOf(questions);
  }

  TopicFile withDrafts(List<Draft> changed) {
    return new TopicFile(id, name, front, changed, questions);
  }

  Topic topic(List<Entry> entries) {
    return new Topic(
        id,
        front.title(),
        front.course(),
        front.aliases(),
        front.synonyms(),
        front.sources(),
        front.reviewed(),
        entries);
  }
}
