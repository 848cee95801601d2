package org.studybot.knowledge;

import static org.studybot.knowledge.Kind.CONCEPT;
import static org.studybot.knowledge.Kind.EXAM_TIP;
import static org.studybot.knowledge.Kind.MARKING_POINT;
import static org.studybot.knowledge.Kind.MISCONCEPTION;
import static org.studybot.knowledge.Kind.SYNOPSIS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes of a small course, as a college might have them, to test with. */
public final class ChildcareNotes {

  private ChildcareNotes() {}

  /** Four topics with 32 entries. */
  public static Catalogue catalogue() {
    return new Catalogue(List.of(partnership(), safeguarding(), play(), observation()));
  }

  public static Topic partnership() {
    return topic(
        "partnership-working",
        "Partnership working in children's services",
        List.of("Working in partnership", "Multi-agency working"),
        line(SYNOPSIS, "", "Why settings, families and other agencies work together, and how."),
        line(
            CONCEPT,
            "Partnership with parents",
            "A two-way relationship in which families and the setting plan for the child together."),
        line(
            CONCEPT,
            "Information sharing",
            "Passing on what another professional needs to know, safely, lawfully and in time.",
            "sharing information with other agencies"),
        line(
            CONCEPT,
            "Confidentiality",
            "Keeping what families tell you private, unless a child may be at risk of harm."),
        line(
            CONCEPT,
            "Team around the child",
            "A small group of professionals who meet the family and agree one plan."),
        line(EXAM_TIP, "", "Say why each partner is involved, not only who they are."),
        line(EXAM_TIP, "", "Name the law when you write about consent: the UK GDPR, for one."),
        line(
            MISCONCEPTION,
            "",
            "Thinking that confidentiality means you may never pass on a worry about a child."),
        line(MARKING_POINT, "", "Gives two ways of working together with carers, with examples."));
  }

  public static Topic safeguarding() {
    return topic(
        "safeguarding",
        "Safeguarding and welfare",
        List.of("Child protection"),
        line(SYNOPSIS, "", "How adults keep children from harm, and what to do with a concern."),
        line(
            CONCEPT,
            "Designated safeguarding lead",
            "The member of staff who takes every concern further; often called the DSL."),
        line(
            CONCEPT,
            "Disclosure",
            "A child tells you, in words or play, that they have been hurt or neglected."),
        line(
            CONCEPT,
            "Whistleblowing",
            "Reporting a colleague whose behaviour puts children in danger."),
        line(EXAM_TIP, "", "Write the steps in order: listen, record, report, and never promise."),
        line(EXAM_TIP, "", "Use the four categories of abuse by their names."),
        line(MISCONCEPTION, "", "Asking a child leading questions to find out what happened."),
        line(MARKING_POINT, "", "Explains the duty to refer to children's social care."));
  }

  public static Topic play() {
    return topic(
        "play",
        "Learning through play",
        List.of("Play"),
        line(SYNOPSIS, "", "How children learn by playing, and what adults do to help."),
        line(
            CONCEPT,
            "Play-based learning",
            "Children discover and practise new skills while they play; adults follow their lead."),
        line(
            CONCEPT,
            "Schema",
            "A pattern of behaviour a child repeats, such as wrapping or lining up."),
        line(
            CONCEPT, "Heuristic play", "Babies explore everyday objects of many materials freely."),
        line(EXAM_TIP, "", "Link each kind of play to an area of learning of the E.Y.F.S."),
        line(MISCONCEPTION, "", "Believing that play is only a break from learning."),
        line(MARKING_POINT, "", "Analyses how the adult's role changes with the child's age."));
  }

  public static Topic observation() {
    return topic(
        "observation",
        "Observation, assessment and planning",
        List.of("Observing children"),
        line(SYNOPSIS, "", "The cycle of watching, understanding and planning what comes next."),
        line(CONCEPT, "Time sample", "Notes taken at fixed intervals, such as every ten minutes."),
        line(
            CONCEPT,
            "Narrative observation",
            "A written account of all that a child does and says."),
        line(CONCEPT, "Next steps", "What to offer a child now, drawn from what you have seen."),
        line(EXAM_TIP, "", "Keep what you saw apart from what you think it means."),
        line(MISCONCEPTION, "", "Writing opinions such as 'he was naughty' as if they were facts."),
        line(MARKING_POINT, "", "Organises the evidence under areas of development."),
        line(MARKING_POINT, "", "Evaluates one method and names a better one for the purpose."));
  }

  /** The same topic with other entries. */
  public static Topic with(Topic topic, List<Entry> entries) {
    return new Topic(
        topic.id(),
        topic.title(),
        topic.course(),
        topic.aliases(),
        topic.sources(),
        topic.lastReviewed(),
        entries);
  }

  private record Line(Kind kind, String term, String text, List<String> phrasings) {}

  private static Line line(Kind kind, String term, String text, String... phrasings) {
    return new Line(kind, term, text, Arrays.asList(phrasings));
  }

  private static Topic topic(String id, String title, List<String> aliases, Line... lines) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      int number = entries.size() + 1;
      Source source = new Source(id + ".md", number);
      entries.add(
          new Entry(
              id + "/" + number,
              line.kind(),
              id,
              line.term(),
              line.text(),
              line.phrasings(),
              source));
    }
    return new Topic(id, title, "Early years", aliases, List.of(), null, entries);
  }
}
