package org.studybot.core.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;

/**
 * Two tenants with the same ids for everything: people, conversations, events. Does next whatever
 * the seed says of what a person can do with what they see: say something, press a button, fill in
 * a form, bring a page.
 */
final class People {

  static final List<String> TENANTS = List.of("slack:T1", "teams:T2");

  private static final List<List<String>> NAMES =
      List.of(List.of("Sam", "Kim", "Ms Rivers"), List.of("Noor", "Lee", "Mr Bell"));
  private static final List<String> PAGES = List.of("Outdoor play", "Water play");
  private static final int STAFF = 2;
  private static final int SEEN = 3;

  private final Random random;
  private final SimulatedPlatform platform;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Card> own = new HashMap<>();
  private final Layout group;
  private final Layout personal;

  People(Random random, SimulatedPlatform platform) {
    this.random = random;
    this.platform = platform;
    this.group = random.nextBoolean() ? Layout.THREAD : Layout.ONE_CARD;
    this.personal = random.nextBoolean() ? Layout.THREAD : Layout.ONE_CARD;
  }

  /** What was said to this person alone is what they have before them now. */
  void told(Inbound.ByPerson event, List<Delivery> deliveries) {
    deliveries.forEach(
        delivery -> own.put(seat(event.person(), event.conversation()), delivery.card()));
  }

  Inbound.ByPerson next() {
    int tenant = random.nextInt(3) == 0 ? 1 : 0;
    boolean alone = random.nextInt(3) == 0;
    int who = alone ? 0 : random.nextInt(3);
    Person person =
        new Person(TENANTS.get(tenant), "U" + who, NAMES.get(tenant).get(who), who == STAFF);
    Conversation where =
        new Conversation(
            TENANTS.get(tenant),
            alone ? "D1" : "C1",
            "",
            alone ? Scope.PERSONAL : Scope.GROUP,
            alone ? personal : group);
    boolean quiet = platform.board(where).isEmpty();
    if (random.nextInt(8) < (quiet ? 5 : 1)) {
      return said(person, where, Lines.START);
    }
    return switch (random.nextInt(10)) {
      case 0 -> said(person, where, Lines.LOOKUP);
      case 1, 2 -> said(person, where, Lines.ANSWER);
      case 3 -> said(person, where, Lines.WORD);
      case 4 -> person.staff() ? ofStaff(person, where, tenant) : ofAnybody(person, where);
      default -> pressed(person, where);
    };
  }

  private Inbound.ByPerson said(Person person, Conversation where, List<String> lines) {
    return new Inbound.Said(id("Said", where), person, where, pick(lines));
  }

  /** A button that the person sees, their own card before the board. */
  private Inbound.ByPerson pressed(Person person, Conversation where) {
    Optional<Card> mine = Optional.ofNullable(own.get(seat(person, where)));
    Optional<Visible.Form> form = mine.flatMap(Visible::form);
    if (form.isPresent() && random.nextInt(4) > 0) {
      return press(person, where, form.get().submit(), Lines.filled(form.get().fields(), random));
    }
    List<Action> actions = new ArrayList<>();
    mine.ifPresent(card -> actions.addAll(Visible.actions(card)));
    List<SimulatedPlatform.Posted> board = List.copyOf(platform.board(where).values());
    for (var posted : board.subList(Math.max(0, board.size() - SEEN), board.size())) {
      actions.addAll(Visible.actions(posted.card()));
      Visible.form(posted.card()).ifPresent(it -> actions.add(it.submit()));
      Optional.ofNullable(posted.show().own()).ifPresent(actions::add);
    }
    if (actions.isEmpty()) {
      return said(person, where, Lines.LOOKUP);
    }
    Action action = pick(actions);
    Map<String, List<String>> values =
        board.stream()
            .flatMap(posted -> Visible.form(posted.card()).stream())
            .filter(it -> it.submit().equals(action))
            .findFirst()
            .map(it -> Lines.filled(it.fields(), random))
            .orElse(Map.of());
    return press(person, where, action, values);
  }

  private Inbound.ByPerson ofAnybody(Person person, Conversation where) {
    return switch (random.nextInt(4)) {
      case 0 ->
          press(
              person,
              where,
              new Action.SendFix("partnership-working-11"),
              Map.of("text", List.of(pick(Lines.WORDS))));
      case 1 -> press(person, where, new Action.NameInResults(random.nextBoolean()), Map.of());
      case 2 -> press(person, where, new Action.OpenHome(), Map.of());
      default -> press(person, where, new Action.PlanQuiz(""), Map.of());
    };
  }

  private Inbound.ByPerson ofStaff(Person person, Conversation where, int tenant) {
    return switch (random.nextInt(4)) {
      case 0 -> press(person, where, new Action.ReviewInbox(), Map.of());
      case 1 -> press(person, where, new Action.KeepQuestion(), Lines.question(random));
      default -> brought(person, where, PAGES.get(tenant));
    };
  }

  private Inbound.ByPerson brought(Person person, Conversation where, String title) {
    byte[] page = Lines.page(title, pick(Lines.WORDS)).getBytes(UTF_8);
    return new Inbound.Brought(
        id("Brought", where), person, where, new BroughtFile(title + ".txt", page));
  }

  private Inbound.ByPerson press(
      Person person, Conversation where, Action action, Map<String, List<String>> values) {
    return new Inbound.Pressed(id("Pressed", where), person, where, action, values);
  }

  /** The same ids in each conversation, and for each kind of event. */
  private String id(String kind, Conversation where) {
    return "Ev" + ids.merge(where.tenant() + where.channel() + kind, 1, Integer::sum);
  }

  private static String seat(Person person, Conversation where) {
    return person.tenant() + " " + where.channel() + " " + person.id();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
