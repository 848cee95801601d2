package org.studybot.teams;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String SDK_ROOM = "org.studybot.teams.botframework";
  private static final String[] SDK = {"com.microsoft.bot..", "okhttp3..", "retrofit2.."};

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .importUrl(TeamsDoor.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void onlyOneRoomKnowsTheRetiredSdk() {
    assertThat(knowing(SDK)).isNotEmpty();

    noClasses()
        .that()
        .resideOutsideOfPackage(SDK_ROOM)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SDK)
        .because("the SDK is retired, and its successor should have one room to move into")
        .check(OURS);
  }

  @Test
  void theSdkChecksNoTokensAndRunsNoTurns() {
    assertThat(knowing("com.auth0..")).isNotEmpty();

    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.microsoft.bot.connector.authentication..",
            "com.microsoft.bot.builder..",
            "com.microsoft.bot.integration..")
        .because("these let in tokens of other bots, and everybody when the app id is empty")
        .check(OURS);
  }

  @Test
  void cardsKnowNothingOfTheWayTheyTravel() {
    assertThat(OURS.containPackage("org.studybot.teams.card")).isTrue();

    noClasses()
        .that()
        .resideInAPackage("org.studybot.teams.card")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SDK_ROOM, "org.studybot.teams.trust", "org.studybot.core.event..")
        .because("what a card looks like does not depend on who sends it")
        .check(OURS);
  }

  @Test
  void nothingOfSlackOrOfTheIndexComesIn() {
    assertThat(OURS).hasSizeGreaterThan(20);

    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.slack..", "org.studybot.slack..", "org.apache.lucene..", "org.studybot.app..")
        .because("an adapter knows its channel and the core, no more")
        .check(OURS);
  }

  @Test
  void roomsDoNotDependOnEachOtherInCircles() {
    assertThat(OURS.getPackage("org.studybot.teams").getSubpackages()).hasSize(6);

    slices().matching("org.studybot.teams.(*)..").should().beFreeOfCycles().check(OURS);
  }

  private Stream<JavaClass> knowing(String... packages) {
    return OURS.stream()
        .filter(
            one ->
                one.getDirectDependenciesFromSelf().stream()
                    .anyMatch(
                        dependency ->
                            resideInAnyPackage(packages).test(dependency.getTargetClass())));
  }
}
