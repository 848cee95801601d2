package org.studybot.knowledge.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The topic files of one pack: every Markdown file in the folder and the folders in it, apart from
 * README.md and what is hidden. Links are followed to files within the pack only.
 */
final class PackFolder {

  /** A course folder has hundreds of topics; a mistyped path may have a whole disk. */
  private static final int MAX_FILES = 10_000;

  private static final int MAX_DEPTH = 16;

  private final Path root;
  private final String prefix;
  private final List<PackFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Names of files that are no notes, and so are not read. */
  private final List<String> ignored = new ArrayList<>();

  private PackFolder(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
  }

  /**
   * Looks through a folder.
   *
   * @param named whether the names of its files are to begin with the folder's own name
   */
  static PackFolder list(Path folder, boolean named) {
    Path root = folder.toAbsolutePath().normalize();
    String name = root.getFileName() == null ? root.toString() : root.getFileName().toString();
    PackFolder pack = new PackFolder(root, named ? name + "/" : "");
    try {
      pack.walk(root.toRealPath());
    } catch (IOException failed) {
      pack.problem(name, "There is no folder of notes at " + folder + "; check the path.");
    }
    return pack;
  }

  /** Sorted by name. */
  List<PackFile> files() {
    return files.stream().sorted(Comparator.comparing(PackFile::name)).toList();
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Names of files that stand in the folder and are not read, sorted. */
  List<String> ignored() {
    return ignored.stream().sorted().toList();
  }

  /** One page, as if it were all of its pack. */
  static PackFolder ofFile(Path file) {
    Path page = file.toAbsolutePath().normalize();
    PackFolder pack = new PackFolder(page, "");
    String name = String.valueOf(page.getFileName());
    if (Visitor.isTopic(page)) {
      pack.files.add(new PackFile(page, name));
    } else {
      pack.problem(name, "Studybot reads files that end in .md as notes; import this one.");
    }
    return pack;
  }

  private void walk(Path real) throws IOException {
    if (!Files.isDirectory(real)) {
      problem(
          String.valueOf(root.getFileName()),
          "A pack is a folder, and this is a file; name the folder it is in.");
      return;
    }
    Files.walkFileTree(
        real, EnumSet.noneOf(java.nio.file.FileVisitOption.class), MAX_DEPTH, new Visitor(real));
  }

  private void problem(String name, String message) {
    problems.add(new Problem(Problem.Severity.ERROR, name, 1, message));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path real;

    Visitor(Path real) {
      this.real = real;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(real) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isDirectory()) {
        problem(nameOf(file), "This folder lies too deep; move it up.");
      } else if (isTopic(file)) {
        add(file, attributes);
      } else if (!isHidden(file) && !isReadme(file) && ignored.size() < MAX_FILES) {
        ignored.add(nameOf(file));
      }
      if (files.size() < MAX_FILES) {
        return FileVisitResult.CONTINUE;
      }
      problem(nameOf(file), "A pack holds at most 10,000 files; the rest is left out.");
      return FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      problem(nameOf(file), "This cannot be opened; allow reading it.");
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink() && !leadsInside(file)) {
        problem(nameOf(file), "This is a link out of the pack; put the file itself here.");
      } else {
        files.add(new PackFile(file, nameOf(file)));
      }
    }

    private boolean leadsInside(Path link) {
      try {
        return link.toRealPath().startsWith(real);
      } catch (IOException dangling) {
        return false;
      }
    }

    private String nameOf(Path file) {
      return prefix + real.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isTopic(Path file) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return name.endsWith(".md") && !isReadme(file) && !isHidden(file);
    }

    private static boolean isReadme(Path file) {
      return String.valueOf(file.getFileName()).equalsIgnoreCase("readme.md");
    }

    private static boolean isHidden(Path file) {
      return String.valueOf(file.getFileName()).startsWith(".");
    }
  }

  /**
   * A file of a pack.
   *
   * @param name within its pack, with forward slashes
   */
  record PackFile(Path path, String name) {}
}
