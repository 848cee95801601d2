package org.studybot.slack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.studybot");

  private static final DescribedPredicate<JavaClass> FROM_SLACK =
      resideInAnyPackage("com.slack.api..");

  @Test
  void theClassesUnderTestAreThere() {
    assertThat(OURS.contain(SlackDoor.class)).isTrue();
    assertThat(OURS.contain("org.studybot.core.Studybot")).isTrue();
    assertThat(OURS.stream().filter(ArchitectureTest::usesSlack)).hasSizeGreaterThan(5);
  }

  @Test
  void typesOfSlackStayInThisRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.studybot.slack..")
        .should()
        .dependOnClassesThat(FROM_SLACK)
        .because("the core knows no channel")
        .check(OURS);
  }

  @Test
  void theDoorShowsNoTypeOfSlack() {
    noMethods()
        .that()
        .areDeclaredIn(SlackDoor.class)
        .and()
        .arePublic()
        .should()
        .haveRawReturnType(FROM_SLACK)
        .because("app wires doors and knows no platform")
        .check(OURS);
  }

  @Test
  void teamsLuceneAndTheWebServerAreNotSeenFromHere() {
    noClasses()
        .that()
        .resideInAPackage("org.studybot.slack..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.studybot.teams..",
                "org.studybot.app..",
                "com.microsoft..",
                "org.apache.lucene..",
                "io.javalin.."))
        .because("the two adapters never meet, and the index is the business of knowledge")
        .check(OURS);
  }

  @Test
  void drawingKnowsNothingOfSending() {
    noClasses()
        .that()
        .resideInAPackage("org.studybot.slack.blockkit")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("com.slack.api.bolt..", "com.slack.api.methods..", "okhttp3..")
                .or(describe("the rest of this room", ArchitectureTest::sends)))
        .because("a card looks the same however it is sent")
        .check(OURS);
  }

  private static boolean sends(JavaClass type) {
    return type.getPackageName().equals("org.studybot.slack");
  }

  private static boolean usesSlack(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> FROM_SLACK.test(dependency.getTargetClass()));
  }
}
