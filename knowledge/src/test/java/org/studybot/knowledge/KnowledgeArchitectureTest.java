package org.studybot.knowledge;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What may enter this room, and what may leave it. */
class KnowledgeArchitectureTest {

  private static final String LUCENE = "org.apache.lucene..";

  private static final DescribedPredicate<JavaClass> INDEX =
      resideInAPackage("org.studybot.knowledge.index..");

  private static final DescribedPredicate<JavaClass> PUBLIC =
      modifier(JavaModifier.PUBLIC).forSubtype();

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.studybot.knowledge");

  @Test
  void onlyTheIndexKnowsLucene() {
    check(
        not(INDEX),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LUCENE)
            .because("how entries are found may change without anybody else noticing"));
  }

  @Test
  void onlyTheEncoderKnowsItsModelsLibrary() {
    check(
        not(resideInAPackage("org.studybot.knowledge.encoder..")),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..")
            .because("search by words must work where the model or its native code does not"));
  }

  @Test
  void noTypeOfLuceneLeavesTheIndex() {
    check(
        INDEX.and(PUBLIC),
        noCodeUnits()
            .that()
            .arePublic()
            .should()
            .haveRawReturnType(resideInAPackage(LUCENE))
            .orShould()
            .haveRawParameterTypes(
                DescribedPredicate.anyElementThat(resideInAPackage(LUCENE)).forSubtype())
            .because("callers would have to know Lucene"));
  }

  @Test
  void nothingOfChatEntersThisRoom() {
    check(
        resideInAPackage("org.studybot.knowledge.."),
        classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.studybot.knowledge..",
                LUCENE,
                "com.github.benmanes.caffeine..",
                "dev.langchain4j..",
                "ai.onnxruntime..",
                "org.ejml..",
                "org.commonmark..",
                "org.snakeyaml.engine..",
                "org.slf4j..",
                "org.jspecify..")
            .because("notes are the same wherever they are read, and outlive any channel"));
  }

  @Test
  void whatIsKnownCannotBeExtendedFromOutside() {
    check(
        PUBLIC
            .and(not(DescribedPredicate.describe("interfaces", JavaClass::isInterface)))
            .and(not(DescribedPredicate.describe("enums", JavaClass::isEnum)))
            .and(not(assignableTo(Throwable.class))),
        classes()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a value that somebody can subclass is a value nobody can trust"));
  }

  /** A rule that finds nothing to judge proves nothing. */
  private static void check(DescribedPredicate<JavaClass> whom, ArchRule rule) {
    JavaClasses judged = ROOM.that(whom);
    assertThat(judged).as("classes to judge: %s", whom.getDescription()).isNotEmpty();
    rule.check(judged);
  }
}
