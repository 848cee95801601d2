package org.studybot.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Block;
import org.studybot.core.card.Link;
import org.studybot.knowledge.WebAddress;

/** What may enter the core. */
class CoreArchitectureTest {

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.studybot.core");

  @Test
  void noPlatformAndNoSearchEngineEntersTheCore() {
    check(
        resideInAPackage("org.studybot.core.."),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.slack..",
                "com.microsoft..",
                "org.apache.lucene..",
                "io.javalin..",
                "org.studybot.slack..",
                "org.studybot.teams..",
                "org.studybot.app..")
            .because("what the bot does is the same in every channel"));
  }

  @Test
  void theCoreSeesThePublicFaceOfWhatIsKnown() {
    check(
        resideInAPackage("org.studybot.core.."),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.studybot.knowledge.index..", "org.studybot.knowledge.page..")
            .because("how notes are kept and found is decided where the program is wired"));
  }

  @Test
  void whatIsShownIsAValue() {
    check(
        assignableTo(Block.class).and(resideInAPackage("org.studybot.core.card..")),
        classes()
            .that()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("a card is compared, stored and rendered, and never changed"));
  }

  @Test
  void nobodyReadsTheClock() {
    check(
        resideInAPackage("org.studybot.core.."),
        noClasses()
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time is handed in, so that every moment can be tested"));
  }

  @Test
  void linksComeOutOfTheNotesAlone() {
    check(
        resideInAPackage("org.studybot.core.."),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.studybot.core.lookup.SourceBlocks")
            .should()
            .callConstructor(Link.class, String.class, WebAddress.class)
            .orShould()
            .callConstructor(WebAddress.class, String.class)
            .orShould()
            .callMethod(WebAddress.class, "read", String.class)
            .because("nobody may send others to a page by asking for something"));
  }

  private static void check(DescribedPredicate<JavaClass> subjects, ArchRule rule) {
    JavaClasses chosen = ROOM.that(subjects);
    assertThat(chosen).as("classes that the rule is about").isNotEmpty();
    rule.check(chosen);
  }
}
