package org.studybot.knowledge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What may be a regular expression in the classes of a module: every text of a class that calls
 * anything which takes one. That is too much rather than too little.
 */
final class PatternTexts {

  private static final Set<String> OF_PATTERN = Set.of("compile", "matches");
  private static final Set<String> OF_STRING =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  private PatternTexts() {}

  /** A text, and the class in which it stands, such as "org/studybot/core/card/ActionToken". */
  record Found(String owner, String text) {}

  /** Those of all classes that lie beside this one: in its folder of classes. */
  static List<Found> beside(Class<?> member) {
    try (Stream<Path> files = Files.walk(folder(member))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(PatternTexts::in)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path folder(Class<?> member) {
    try {
      return Path.of(
          Objects.requireNonNull(member.getProtectionDomain().getCodeSource())
              .getLocation()
              .toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<Found> in(Path file) {
    try {
      ClassModel model = ClassFile.of().parse(file);
      List<PoolEntry> pool =
          StreamSupport.stream(model.constantPool().spliterator(), false).toList();
      String owner = model.thisClass().asInternalName();
      return pool.stream().noneMatch(PatternTexts::takesPattern)
          ? Stream.empty()
          : pool.stream()
              .filter(StringEntry.class::isInstance)
              .map(text -> new Found(owner, ((StringEntry) text).stringValue()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean takesPattern(PoolEntry entry) {
    return entry instanceof MemberRefEntry member
        && switch (member.owner().asInternalName()) {
          case "java/util/regex/Pattern" -> OF_PATTERN.contains(member.name().stringValue());
          case "java/lang/String" -> OF_STRING.contains(member.name().stringValue());
          default -> false;
        };
  }
}
