import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People answer one question of a quiz while one kind of trouble comes again and again. */
final class Round implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int MOST_QUIZZES = 20;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final SlackStandIn slack = new SlackStandIn();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger turn = new AtomicInteger();
  private final Path folder = Files.createTempDirectory("storm");
  private final Optional<Postgres> postgres;
  private final Trouble trouble;
  private final int players;
  private final Random random;

  Round(Path home, Trouble trouble, int players, long seed) throws Exception {
    this.trouble = trouble;
    this.players = players;
    this.random = new Random(seed);
    this.postgres =
        trouble.postgres()
            ? Optional.of(new Postgres(folder.resolve("postgres")))
            : Optional.empty();
    String database = postgres.map(Postgres::url).orElse("");
    for (int number = 0; number < trouble.nodes(); number++) {
      nodes.add(new Node(home, folder, database, slack, client));
    }
  }

  Tally run() throws Exception {
    awaitAll();
    AskedQuestion question = question();
    List<Thread> people = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      String user = "U" + (player + 1);
      String token = question.tokens().get(player % question.tokens().size());
      String press = Calls.presses(user, question.channel(), token, slack);
      int delay = random.nextInt(6000);
      people.add(Thread.ofVirtual().start(() -> answer(user, token, press, delay)));
    }
    Tally tally = new Tally();
    while (people.stream().anyMatch(Thread::isAlive)) {
      Thread.sleep(300 + random.nextInt(1500));
      if (acknowledged.size() < players) {
        strike();
        tally.struck++;
      }
    }
    awaitAll();
    tally.acknowledged = acknowledged.size();
    tally.refused = refused.get();
    tally.doubled = question.doubled(slack.posts());
    compare(kept(question.quiz()), tally);
    return tally;
  }

  private void awaitAll() throws Exception {
    for (Node node : nodes) {
      node.awaitReady();
    }
  }

  /** Starts quizzes, each in a channel of its own, until one begins with options to choose from. */
  private AskedQuestion question() throws InterruptedException {
    for (int number = 1; number <= MOST_QUIZZES; number++) {
      String channel = "C" + number;
      int status = nodes.getFirst().deliver(Calls.startsQuiz(channel, slack));
      if (status != 200) {
        throw new IllegalStateException("the quiz was not started: " + status);
      }
      AskedQuestion asked = awaitQuestion(channel);
      if (!asked.tokens().isEmpty()) {
        return asked;
      }
    }
    throw new IllegalStateException("no quiz begins with a choice; see " + folder);
  }

  private AskedQuestion awaitQuestion(String channel) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<AskedQuestion> asked = AskedQuestion.in(channel, slack.posts());
      if (asked.isPresent()) {
        return asked.get();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the first question was never posted; see " + folder);
  }

  /** Presses until it is acknowledged, as Slack and people do, each time at another process. */
  private void answer(String user, String token, String press, int delay) {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      Thread.sleep(delay);
      while (Instant.now().isBefore(end)) {
        Node node = nodes.get(Math.floorMod(turn.incrementAndGet(), nodes.size()));
        if (node.deliver(press) == 200) {
          acknowledged.put(user, token);
          return;
        }
        refused.incrementAndGet();
        Thread.sleep(200);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void strike() throws Exception {
    Node node = nodes.get(random.nextInt(nodes.size()));
    switch (trouble) {
      case KILL, TWO_ON_ONE_FOLDER, KILL_ONE_OF_TWO -> node.restart();
      case DATABASE_CRASHES -> {
        postgres.orElseThrow().crash();
        Thread.sleep(random.nextInt(2000));
        postgres.orElseThrow().start();
        Thread.sleep(random.nextInt(2000));
      }
      case STOP_ONE_OF_TWO -> {
        node.signal("STOP");
        Thread.sleep(3000);
        node.signal("CONT");
      }
      case STOP_DATABASE -> {
        postgres.orElseThrow().signal("STOP");
        Thread.sleep(4000);
        postgres.orElseThrow().signal("CONT");
      }
    }
  }

  /** What the database has of the question: how each player was marked. */
  private Map<String, Double> kept(String quiz) throws Exception {
    Map<String, Double> kept = new HashMap<>();
    String address =
        postgres.map(Postgres::jdbc).orElse("jdbc:sqlite:" + folder + "/data/studybot.db");
    try (Connection connection = DriverManager.getConnection(address);
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT player, credit FROM quiz_answer WHERE quiz_id = ? AND question_index = 0")) {
      query.setString(1, quiz);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          kept.put(rows.getString(1), rows.getDouble(2));
        }
      }
    }
    return kept;
  }

  private void compare(Map<String, Double> kept, Tally tally) {
    Map<String, Set<Double>> credits = new HashMap<>();
    acknowledged.forEach(
        (user, option) -> {
          Double credit = kept.get(user);
          if (credit == null) {
            tally.lost++;
          } else {
            credits.computeIfAbsent(option, _ -> new HashSet<>()).add(credit);
          }
        });
    tally.wrong = (int) credits.values().stream().filter(of -> of.size() > 1).count();
  }

  @Override
  public void close() throws InterruptedException {
    for (Node node : nodes) {
      node.kill();
    }
    if (postgres.isPresent()) {
      postgres.get().crash();
    }
    slack.close();
  }
}
