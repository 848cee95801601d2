package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;

/**
 * Writes a topic as a file of a pack. The file reads back as the same topic, if it is kept under
 * the topic's id as its name: only the lines of the entries' sources follow the new file, and stray
 * white space is tidied. An id is written only where reading the file alone would not give it.
 */
public final class PackWriter {

  private final StringBuilder file = new StringBuilder();

  private PackWriter() {}

  public static String write(Topic topic) {
    return write(topic, List.of());
  }

  /**
   * The same with lines that nobody could place, under a heading of their own, where the reader
   * keeps them from learners and reminds the author.
   */
  public static String write(Topic topic, List<String> unplaced) {
    PackWriter writer = new PackWriter();
    writer.frontMatter(topic);
    writer.entries(topic.entries());
    writer.unplaced(unplaced);
    return writer.file.toString();
  }

  private void frontMatter(Topic topic) {
    file.append("---\n");
    field("title", topic.title());
    field("course", topic.course());
    fields("aliases", topic.aliases());
    fields("synonyms", topic.synonyms().stream().map(SynonymSet::toString).toList());
    fields("sources", topic.sources().stream().map(Reference::toString).toList());
    field("reviewed", topic.lastReviewed());
    file.append("---\n");
  }

  private void field(String name, @Nullable Object value) {
    String text = value == null ? "" : PlainText.line(value.toString());
    if (!text.isEmpty()) {
      file.append(name).append(": ").append(Yaml.scalar(text)).append('\n');
    }
  }

  private void fields(String name, List<String> values) {
    List<String> texts = values.stream().map(PlainText::line).filter(v -> !v.isEmpty()).toList();
    if (!texts.isEmpty()) {
      file.append(name).append(":\n");
      texts.forEach(text -> file.append("  - ").append(Yaml.scalar(text)).append('\n'));
    }
  }

  private void entries(List<Entry> entries) {
    List<Draft> drafts = entries.stream().map(Draft::of).toList();
    List<Entry> asRead = EntryIds.inMemory().name(drafts);
    Optional<Kind> section = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!section.equals(Optional.of(entry.kind()))) {
        section = Optional.of(entry.kind());
        heading(entry.kind().heading());
      }
      String id = entry.id().equals(asRead.get(i).id()) ? "" : " {#" + entry.id() + "}";
      entry(entry, id);
    }
  }

  private void heading(String heading) {
    file.append("\n## ").append(heading).append("\n\n");
  }

  private void entry(Entry entry, String id) {
    boolean synopsis = entry.kind() == Kind.SYNOPSIS;
    List<String> lines = new ArrayList<>(Markdown.lines(beginning(entry), entry.text()));
    lines.set(lines.size() - 1, lines.getLast() + id);
    file.append(Markdown.item(lines, synopsis ? "" : "- "));
    if (synopsis && !entry.phrasings().isEmpty()) {
      file.append('\n');
    }
    for (String phrasing : entry.phrasings()) {
      file.append(synopsis ? "" : "  ")
          .append("- Also asked: ")
          .append(Markdown.text(PlainText.line(phrasing)))
          .append('\n');
    }
  }

  /** What stands before the text, so that it is read as text and the term as the term. */
  private static String beginning(Entry entry) {
    if (entry.kind() != Kind.CONCEPT) {
      return "";
    }
    if (!entry.term().isEmpty()) {
      return "**" + Markdown.text(PlainText.line(entry.term())) + "**: ";
    }
    String text = PlainText.tidy(entry.text());
    return Definition.of(text).equals(new Definition("", text)) ? "" : ": ";
  }

  private void unplaced(List<String> lines) {
    if (!lines.isEmpty()) {
      heading("Unplaced");
      lines.forEach(line -> file.append(Markdown.item(Markdown.lines("", line), "- ")));
    }
  }
}
