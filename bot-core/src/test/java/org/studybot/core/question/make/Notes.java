package org.studybot.core.question.make;

import java.util.ArrayList;
import java.util.List;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

/**
 * Notes to make questions of, written down shortly: one entry a line, {@code = term: definition},
 * {@code ! mistake}, {@code + marking point}, {@code * exam tip}, {@code ~ another phrasing} of the
 * entry before.
 */
final class Notes {

  static final String KITCHEN =
      """
      = Cross-contamination: The passing of germs from one food, surface or pair of hands to another, as when raw chicken drips onto salad.
      = Danger zone: The range between 8 and 63 degrees in which germs multiply fast, so food should not be kept there for long.
      = Use-by date: The last day on which a food is safe to eat, printed on things that spoil quickly such as fresh fish and milk.
      = Best-before date: The last day on which a food is sure to be at its finest; after that it may lose taste but is still safe.
      = Allergen: A part of a food, such as nuts, milk or gluten, that makes some people ill, sometimes within minutes.
      = Hazard analysis (HACCP): A written plan that finds where food could become unsafe and says who checks what at each step.
      = Stock rotation: Using the oldest goods first by putting new deliveries at the back of the shelf.
      = Probe thermometer: A tool with a thin tip that is pushed into the middle of a dish to read how hot it is.
      = Deep cleaning: Taking a machine or room apart to reach the dirt that daily wiping leaves behind.
      = Spoilage: A change in smell, colour or feel that shows that a food has gone off and should be thrown out.
      ! Thinking that food which smells fine is always safe; in fact, many germs have no smell or taste at all.
      ! Thinking that freezing kills all germs; in fact, most germs only sleep in a freezer, because cold stops their growth.
      ! Thinking that raw meat must be washed before cooking; in fact, splashing water spreads germs around the sink.
      ! Thinking that gloves can replace clean hands; in fact, dirty gloves carry germs as hands do.
      ! Thinking that a dish may be heated up again and again; in fact, leftovers can be heated once.
      ! Believing that small amounts of an allergen do no harm, failing to see how little is needed.
      + Explains that hot food must be held above 63 degrees.
      + Explains that staff with an upset stomach must stay away from food for two days.
      + Compares the two dates on a label with an example of each.
      """;

  static final String NETWORKS =
      """
      = Router: A device that passes packets from one network to another and picks the way they take.
      = Switch: A device that joins the computers of one network and sends each frame to the port where it belongs.
      = Firewall: A guard that lets traffic pass or stops it by a list of rules, in a box of its own or on a computer.
      = Packet: A small piece of a message that travels by itself and carries the addresses of sender and receiver.
      = Domain name system (DNS): A directory that turns a name which people can remember into the number of a machine.
      = Bandwidth: The most data that a line can carry in a second, as the width of a pipe limits the water.
      = Latency: The time that a message needs from one end of a line to the other end.
      = Encryption: Turning a message into signs that only somebody with the right key can read.
      = Protocol: A set of rules that both ends of a line follow so that they understand each other.
      = Access point: A device that joins phones and laptops to a network by radio.
      ! Thinking that private browsing hides you from everybody; in fact, the network still sees which sites you visit.
      ! Thinking that a strong password may be used on every site; in fact, one stolen list opens all of your accounts.
      ! Thinking that wireless networks are always slower than cables; in fact, a good radio link can beat an old cable.
      ! Thinking that a firewall stops every virus; in fact, many viruses arrive in mails which people open themselves.
      ! Thinking that the cloud is somewhere in the sky; in fact, your files are on machines in somebody's building.
      + Explains that packets of one message may take different ways.
      + Explains that a key must be kept apart from the message.
      """;

  private Notes() {}

  static Catalogue catalogue() {
    return new Catalogue(
        List.of(topic("kitchen", "Food safety", KITCHEN), topic("networks", "Networks", NETWORKS)));
  }

  static Topic topic(String id, String title, String notes) {
    List<Entry> entries = new ArrayList<>();
    int line = 1;
    for (String note : notes.lines().toList()) {
      if (note.startsWith("~")) {
        entries.add(phrased(entries.removeLast(), note.substring(2)));
      } else {
        entries.add(entry(id, note, line));
      }
      line++;
    }
    return new Topic(id, title, "", List.of(), List.of(), null, entries);
  }

  static Entry misconception(String text) {
    return entry("t", "! " + text, 1);
  }

  static Entry markingPoint(String text) {
    return entry("t", "+ " + text, 1);
  }

  private static Entry entry(String topicId, String note, int line) {
    String text = note.substring(2);
    int colon = text.indexOf(": ");
    Kind kind =
        switch (note.charAt(0)) {
          case '=' -> Kind.CONCEPT;
          case '!' -> Kind.MISCONCEPTION;
          case '+' -> Kind.MARKING_POINT;
          case '*' -> Kind.EXAM_TIP;
          default -> Kind.SYNOPSIS;
        };
    boolean concept = kind == Kind.CONCEPT;
    return new Entry(
        topicId + "/" + line,
        kind,
        topicId,
        concept ? text.substring(0, colon) : "",
        concept ? text.substring(colon + 2) : text,
        List.of(),
        new Source(topicId + ".md", line));
  }

  private static Entry phrased(Entry entry, String phrasing) {
    return new Entry(
        entry.id(),
        entry.kind(),
        entry.topicId(),
        entry.term(),
        entry.text(),
        List.of(phrasing),
        entry.source());
  }
}
