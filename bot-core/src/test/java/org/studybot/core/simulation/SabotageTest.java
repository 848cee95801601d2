package org.studybot.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;

/** Where harm is done on purpose, the simulation says so: else it would prove nothing. */
class SabotageTest {

  private static final int SEEDS = 20;

  @Test
  void seesThatSomethingAcknowledgedWasNotStored() {
    assertThat(
            broken(
                Law.ACKNOWLEDGED_IS_STORED,
                trigger("BEFORE INSERT ON entry_fix", "SELECT RAISE(IGNORE)")))
        .anyMatch(how -> how.contains("SendFix"));
  }

  @Test
  void seesThatAnAnswerLacksItsRow() {
    assertThat(
            broken(
                Law.WHOLE_OR_NOT_AT_ALL,
                trigger("BEFORE INSERT ON quiz_answer", "SELECT RAISE(IGNORE)")))
        .anyMatch(how -> how.contains("want: answer"));
  }

  @Test
  void seesThatARepetitionWasTakenForSomethingNew() {
    assertThat(
            broken(
                EnumSet.of(Law.NOTHING_TWICE, Law.SAME_ANSWER),
                Settings.sqlite()
                    .repeating(
                        (event, attempt) -> Events.renamed(event, event.eventId() + attempt))))
        .isNotEmpty();
  }

  @Test
  void seesThatSomethingReachedAnotherTenant() {
    String leak =
        """
        INSERT INTO person_setting (tenant, person, shows_name)
        SELECT 'teams:T2', new.person, new.shows_name WHERE new.tenant = 'slack:T1'
        ON CONFLICT DO NOTHING
        """;
    assertThat(broken(Law.TENANTS_APART, trigger("AFTER INSERT ON person_setting", leak)))
        .isNotEmpty();
  }

  @Test
  void seesThatAQuizNeverEnds() {
    assertThat(
            broken(
                Law.QUIZZES_END,
                trigger(
                    "BEFORE INSERT ON scheduled_tasks WHEN new.task_name = 'let-quiz-time-pass'",
                    "SELECT RAISE(IGNORE)")))
        .anyMatch(how -> how.contains("still runs"));
  }

  @Test
  void seesThatAMessageWasPostedTwice() {
    UnaryOperator<Channel> twice =
        channel ->
            new Other(channel) {
              @Override
              public String post(Conversation where, String under, Delivery.Show message) {
                String _ = super.post(where, under, message);
                return super.post(where, under, message);
              }
            };
    assertThat(broken(Law.SHOWN_ONCE, Settings.sqlite().through(twice)))
        .anyMatch(how -> how.contains("was posted 2 times"));
  }

  @Test
  void seesThatAMessageWasNotBroughtUpToDate() {
    UnaryOperator<Channel> lazy =
        channel ->
            new Other(channel) {
              @Override
              public boolean edit(Conversation where, String reference, Delivery.Show message) {
                return true;
              }
            };
    assertThat(broken(Law.SHOWN_IN_THE_END, Settings.sqlite().through(lazy))).isNotEmpty();
  }

  /** How this law did not hold, in any of some seeds. */
  private static List<String> broken(Law law, Settings settings) {
    return broken(EnumSet.of(law), settings);
  }

  private static List<String> broken(Set<Law> laws, Settings settings) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(seed -> Simulation.run(seed, FaultPlan.none(), settings, false))
        .flatMap(result -> result.violations().stream())
        .filter(violation -> laws.contains(violation.law()))
        .map(Violation::how)
        .toList();
  }

  /** A database that does something of its own. */
  private static Settings trigger(String when, String what) {
    String sql = "CREATE TRIGGER sabotage " + when + " BEGIN " + what + "; END";
    return Settings.sqlite()
        .on(
            (folder, clock) -> {
              Disk disk = new SqliteDisk(folder, clock);
              carryOut(disk, sql);
              return disk;
            });
  }

  private static void carryOut(Disk disk, String sql) {
    try (Statement statement = disk.observer().createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A channel but for what is overridden. */
  private abstract static class Other implements Channel {
    private final Channel channel;

    Other(Channel channel) {
      this.channel = channel;
    }

    @Override
    public boolean owns(Conversation conversation) {
      return channel.owns(conversation);
    }

    @Override
    public String post(Conversation where, String under, Delivery.Show message) {
      return channel.post(where, under, message);
    }

    @Override
    public boolean edit(Conversation where, String reference, Delivery.Show message) {
      return channel.edit(where, reference, message);
    }
  }
}
