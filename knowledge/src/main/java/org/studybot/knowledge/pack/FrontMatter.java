package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.SynonymSet;

/**
 * What a file says about its topic, between the two lines of hyphens at its top.
 *
 * @param title empty if it is missing
 */
record FrontMatter(
    String title,
    String course,
    List<String> aliases,
    List<SynonymSet> synonyms,
    List<Reference> sources,
    @Nullable LocalDate reviewed) {

  private static final List<String> KEYS =
      List.of("title", "course", "aliases", "synonyms", "sources", "reviewed");

  private static final String NO_LINK =
      "is shown, but cannot be opened. Write its title, then its address in <>, which begins with"
          + " https:// and has no spaces: A guide (2026) <https://example.org/guide>.";

  private static final List<DateTimeFormatter> DATES =
      Stream.of("uuuu-M-d", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu")
          .map(
              pattern ->
                  DateTimeFormatter.ofPattern(pattern, Locale.UK)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  static FrontMatter of(Map<String, FrontMatterField> fields, Problems problems) {
    fields.values().stream()
        .filter(field -> !KEYS.contains(field.key()))
        .forEach(field -> problems.warning(field.line(), unknown(field.key())));
    return new FrontMatter(
        text(fields.get("title")),
        text(fields.get("course")),
        list(fields.get("aliases"), ","),
        synonyms(fields.get("synonyms"), problems),
        sources(fields.get("sources"), problems),
        date(fields.get("reviewed"), problems));
  }

  private static String unknown(String key) {
    return "Studybot does not know '%s:'. At the top it reads %s."
        .formatted(key, KEYS.stream().map(known -> known + ":").collect(joining(", ")));
  }

  private static String text(@Nullable FrontMatterField field) {
    return field == null ? "" : PlainText.line(String.join(", ", field.values()));
  }

  private static List<String> list(@Nullable FrontMatterField field, String separator) {
    if (field == null) {
      return List.of();
    }
    Stream<String> values = field.values().stream();
    return (field.isList() ? values : values.flatMap(all -> Arrays.stream(all.split(separator))))
        .map(PlainText::line)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static List<SynonymSet> synonyms(@Nullable FrontMatterField field, Problems problems) {
    List<SynonymSet> synonyms = new ArrayList<>();
    for (String written : list(field, ",")) {
      Optional<SynonymSet> read = SynonymSet.read(written);
      read.ifPresent(synonyms::add);
      if (field != null && read.isEmpty()) {
        problems.warning(
            field.line(),
            "'" + written + "' is no synonym; write it like DSL = safeguarding lead.");
      }
    }
    return synonyms;
  }

  private static List<Reference> sources(@Nullable FrontMatterField field, Problems problems) {
    Map<String, Reference> sources = new LinkedHashMap<>();
    for (int place = 0; field != null && place < field.values().size(); place++) {
      for (String written : field.values().get(place).split("\n", -1)) {
        source(PlainText.line(written), field.lines().get(place), problems)
            .ifPresent(source -> sources.putIfAbsent(source.toString(), source));
      }
    }
    return List.copyOf(sources.values());
  }

  private static Optional<Reference> source(String written, int line, Problems problems) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Reference source = Reference.read(written);
    if (source.isBroken()) {
      problems.warning(line, "'" + written + "' " + NO_LINK);
    }
    return Optional.of(source);
  }

  private static @Nullable LocalDate date(@Nullable FrontMatterField field, Problems problems) {
    String written = text(field);
    if (field == null || written.isEmpty()) {
      return null;
    }
    Optional<LocalDate> date =
        DATES.stream().flatMap(format -> parsed(written, format).stream()).findFirst();
    if (date.isEmpty()) {
      problems.warning(field.line(), "'" + written + "' is no date; write it like 2026-11-01.");
    }
    return date.orElse(null);
  }

  private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(written, format));
    } catch (DateTimeParseException otherFormat) {
      return Optional.empty();
    }
  }
}
