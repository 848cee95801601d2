package org.studybot.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom in the whole house. */
class HouseArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.studybot");

  @ParameterizedTest
  @CsvSource({
    "knowledge, core",
    "knowledge, slack",
    "knowledge, teams",
    "knowledge, app",
    "core, slack",
    "core, teams",
    "core, app",
    "slack, teams",
    "slack, app",
    "teams, slack",
    "teams, app",
  })
  void dependenciesPointOneWay(String room, String stranger) {
    JavaClasses inside = HOUSE.that(resideInAPackage("org.studybot." + room + ".."));
    assertThat(inside).as("classes of " + room).isNotEmpty();
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.studybot." + stranger + "..")
        .because("the rooms know each other one way only: docs/design.md")
        .check(inside);
  }

  @Test
  void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
    var packages = HOUSE.stream().map(type -> type.getPackage()).distinct().toList();
    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(packages).allMatch(one -> one.isAnnotatedWith(NullMarked.class));
  }
}
