package org.studybot.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

/** A few notes to test with. */
public final class Notes {

  private Notes() {}

  /** Two topics with some entries of each kind. */
  public static Catalogue catalogue() {
    return new Catalogue(List.of(partnership(), observation()));
  }

  private static Topic partnership() {
    return new Page("partnership-working", "Partnership working", List.of("multi-agency working"))
        .add(Kind.SYNOPSIS, "", "Why families and services do better by children together.")
        .add(Kind.CONCEPT, "Key person", "The adult who knows one child and family best.")
        .add(Kind.CONCEPT, "Multi-agency meeting", "Professionals agree who does what by when.")
        .add(Kind.EXAM_TIP, "", "Name two agencies and say what each of them brings.")
        .add(Kind.EXAM_TIP, "", "Link every example to what changed for the child.")
        .add(Kind.MISCONCEPTION, "", "Thinking that confidentiality may never be broken.")
        .add(Kind.MISCONCEPTION, "", "Treating parents as an audience instead of as partners.")
        .add(Kind.MARKING_POINT, "", "Explains when information must be shared without consent.")
        .topic();
  }

  private static Topic observation() {
    return new Page(
            "observation", "Observation, assessment and planning", List.of("planning cycle"))
        .add(
            Kind.SYNOPSIS,
            "",
            "Watching closely, working out what it means, planning what is next.")
        .add(Kind.CONCEPT, "Time sample", "Notes taken at fixed intervals through a session.")
        .add(Kind.CONCEPT, "Next step", "What a child is helped to do after an observation.")
        .add(Kind.EXAM_TIP, "", "Say which method suits which purpose, and why.")
        .add(Kind.MISCONCEPTION, "", "Writing opinions into an observation.")
        .add(Kind.MARKING_POINT, "", "Gives a next step that follows from the observation.")
        .topic();
  }

  private record Page(String id, String title, List<String> aliases, List<Entry> entries) {

    Page(String id, String title, List<String> aliases) {
      this(id, title, aliases, new ArrayList<>());
    }

    Page add(Kind kind, String term, String text) {
      int line = 10 + entries.size();
      Source source = new Source(id + ".md", line);
      entries.add(new Entry(id + "-" + line, kind, id, term, text, List.of(), source));
      return this;
    }

    Topic topic() {
      LocalDate reviewed = LocalDate.of(2026, 11, 1);
      List<Reference> sources =
          List.of(
              Reference.read("Children Act 2004 <https://www.legislation.gov.uk/ukpga/2004/31>"),
              Reference.read("A guide of our own (Our college, 2026)"));
      return new Topic(id, title, "Level 3", aliases, sources, reviewed, entries);
    }
  }
}
