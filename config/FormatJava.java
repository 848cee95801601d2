import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the layout of every Java file below the current folder, or with {@code apply} as the
 * argument mends it. Run as a source file by the build, on JDK 25: a formatter reads Java with the
 * compiler of the JVM it runs in, and the JVM that runs Maven may be older than our language level.
 */
class FormatJava {
  private static final Formatter FORMATTER =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  public static void main(String[] arguments) throws IOException {
    boolean apply = List.of(arguments).contains("apply");
    List<Path> untidy = untidyFiles(apply);
    if (!apply && !untidy.isEmpty()) {
      untidy.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("Mend it with: mvn -N validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> untidyFiles(boolean apply) throws IOException {
    try (var files = Files.walk(Path.of("."))) {
      return files.filter(FormatJava::isSource).filter(file -> !tidy(file, apply)).toList();
    }
  }

  private static boolean isSource(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java") && !name.contains("/target/");
  }

  private static boolean tidy(Path file, boolean apply) {
    try {
      String source = Files.readString(file);
      String formatted = format(source);
      if (apply && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return formatted.equals(source);
    } catch (IOException | FormatterException problem) {
      System.err.println(file + ": " + problem.getMessage());
      return false;
    }
  }

  private static String format(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(imports);
  }
}
