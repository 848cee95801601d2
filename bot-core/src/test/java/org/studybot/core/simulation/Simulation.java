package org.studybot.core.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Stream;
import org.studybot.core.Handled;
import org.studybot.core.testing.TestClock;

/**
 * One run: people do something in two tenants, the platform hands it to the bot late, in another
 * order and more than once, things go wrong as planned; then all comes to rest, and what should be
 * so in the end is looked at.
 */
final class Simulation implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final int MOST_STEPS = 3_000;

  private final long seed;
  private final TestClock clock = new TestClock();
  private final Random random;
  private final Trace trace;
  private final Path folder;
  private final Faults faults;
  private final SimulatedPlatform platform;
  private final EventRandom drawn = new EventRandom();
  private final Subject subject;
  private final List<Twin> twins;
  private final Witness witness;
  private final People people;
  private final List<InFlight> events = new ArrayList<>();
  private final PriorityQueue<Happening> queue =
      new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingInt(Happening::number));
  private int happenings;
  private int acknowledged;
  private final Settings settings;
  private Instant lastDue = Instant.EPOCH;

  /** Something that is to happen at a time. */
  private record Happening(Instant at, int number, Runnable what) {}

  /**
   * @param settings how long it is, on which database, and what does harm to it
   * @param traced whether all that happens is written down
   */
  Simulation(long seed, FaultPlan plan, Settings settings, boolean traced) {
    this.seed = seed;
    this.random = new Random(seed);
    this.settings = settings;
    this.trace = new Trace(traced, clock);
    this.folder = freshFolder();
    this.faults = new Faults(plan, trace, clock);
    this.platform = new SimulatedPlatform(new Random(~seed), trace, settings.channel());
    this.faults.onFault(platform::fault);
    Disk disk = settings.disk().apply(folder, clock);
    this.subject =
        new Subject(disk, folder.resolve("notes"), faults, trace, platform, clock, drawn);
    this.twins =
        People.TENANTS.stream()
            .map(tenant -> new Twin(tenant, folder.resolve("notes"), clock))
            .toList();
    this.witness = new Witness(subject, twins, trace);
    this.people = new People(random, platform);
  }

  /** The same comes of the same seed and plan each time. */
  static Result run(long seed, FaultPlan plan, Settings settings, boolean traced) {
    try (Simulation simulation = new Simulation(seed, plan, settings, traced)) {
      return simulation.run();
    }
  }

  private Result run() {
    Instant at = clock.instant();
    for (int act = 0; act < settings.acts(); act++) {
      at = at.plus(gap());
      schedule(at, this::act);
    }
    int steps = 0;
    while (!witness.isLost() && step()) {
      if (++steps > MOST_STEPS) {
        witness.broken(Law.QUIZZES_END, "it never comes to rest");
        break;
      }
    }
    if (!witness.isLost()) {
      new Ending(subject.observer(), twins, platform, folder.resolve("notes")).check(witness);
    }
    return result();
  }

  /** From one thing that people do to the next; now and then so long that quizzes end. */
  private Duration gap() {
    return switch (random.nextInt(24)) {
      case 0 -> Duration.ofMinutes(65);
      case 1 -> Duration.ofHours(25);
      case 2, 3, 4 -> Duration.ofSeconds(35);
      default -> Duration.ofMillis(500 + random.nextInt(6_000));
    };
  }

  /** Does what comes next, be it due or brought about; false if nothing does. */
  private boolean step() {
    Optional<Instant> due = AgendaView.next(subject.observer()).map(this::notAtOnceAgain);
    Happening next = queue.peek();
    if (due.isPresent() && (next == null || !due.get().isAfter(next.at()))) {
      passUntil(due.get());
      lastDue = clock.instant();
      trace.add(() -> "due: looks what is");
      witness.dueDone(subject.doWhatIsDue());
      return true;
    }
    if (next == null) {
      return false;
    }
    queue.remove();
    passUntil(next.at());
    next.what().run();
    return true;
  }

  /** The program looks twice a second whether something is due. */
  private Instant notAtOnceAgain(Instant due) {
    Instant soonest = lastDue.plus(LOOK_EVERY);
    return due.isAfter(soonest) ? due : soonest;
  }

  private void passUntil(Instant time) {
    if (time.isAfter(clock.instant())) {
      clock.pass(Duration.between(clock.instant(), time));
    }
  }

  private void act() {
    InFlight event = new InFlight(people.next());
    events.add(event);
    trace.add(() -> "person: " + event);
    schedule(clock.instant().plus(way()), () -> deliver(event));
    if (events.size() == settings.acts()) {
      platform.calmDown();
    }
  }

  /** How long an event is on its way; some overtake others. */
  private Duration way() {
    return switch (random.nextInt(20)) {
      case 0 -> Duration.ofSeconds(40);
      case 1, 2, 3 -> Duration.ofMillis(random.nextInt(8_000));
      default -> Duration.ofMillis(50 + random.nextInt(400));
    };
  }

  private void deliver(InFlight event) {
    drawn.begin(Events.key(event.inbound()), event.nextAttempt());
    trace.add(() -> "platform: attempt " + event.attempts() + " at " + event);
    witness.expects(event);
    Subject.Attempt attempt =
        subject.handle(settings.repetition().apply(event.inbound(), event.attempts()));
    witness.handled(event, attempt);
    Handled handled = attempt.handled();
    if (handled == null) {
      trace.add(() -> "platform: not acknowledged: " + attempt.failure());
      repeat(event);
    } else if (random.nextInt(10) == 0) {
      trace.add(() -> "platform: the reply was lost");
      repeat(event);
    } else {
      trace.add(() -> "platform: acknowledged, " + Translation.spoken(handled.deliveries()));
      acknowledged++;
      people.told(event.inbound(), handled.deliveries());
      if (random.nextInt(8) == 0) {
        repeat(event);
      }
    }
  }

  /** Sooner than the platforms give up, and than the bot forgets. */
  private void repeat(InFlight event) {
    int seconds = random.nextInt(4) == 0 ? 300 : 5;
    Duration pause = Duration.ofMillis(200 + random.nextInt(1_000 * seconds));
    schedule(clock.instant().plus(pause), () -> deliver(event));
  }

  private void schedule(Instant at, Runnable what) {
    queue.add(new Happening(at, happenings++, what));
  }

  private Result result() {
    List<SimulatedPlatform.Posted> all = platform.all();
    return new Result(
        seed,
        faults.points(),
        faults.happened(),
        subject.crashes(),
        events.size(),
        acknowledged,
        all.stream().mapToInt(SimulatedPlatform.Posted::posts).sum(),
        all.stream().mapToInt(SimulatedPlatform.Posted::doubles).sum(),
        witness.violations(),
        trace.lines());
  }

  @Override
  public void close() {
    subject.close();
    twins.forEach(Twin::close);
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Simulation::delete);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** In memory where the system has such a folder. */
  private static Path freshFolder() {
    try {
      Path memory = Path.of("/dev/shm");
      return Files.isWritable(memory)
          ? Files.createTempDirectory(memory, "studybot-simulation")
          : Files.createTempDirectory("studybot-simulation");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
