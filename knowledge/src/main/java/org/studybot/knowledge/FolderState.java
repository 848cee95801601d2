package org.studybot.knowledge;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How folders look from outside: two equal states mean that nobody changed a file in between, as
 * far as sizes and times tell.
 */
record FolderState(Set<Path> folders, Map<Path, Look> files) {

  /** Before anybody looked; no folder looks like this. */
  static final FolderState UNSEEN = new FolderState(Set.of(), Map.of(Path.of(""), Look.NONE));

  private static final Set<FileVisitOption> LINKS_TOO = Set.of(FileVisitOption.FOLLOW_LINKS);

  record Look(long size, FileTime changed) {
    static final Look NONE = new Look(-1, FileTime.fromMillis(0));
  }

  FolderState {
    folders = Set.copyOf(folders);
    files = Map.copyOf(files);
  }

  /** The state of these folders and all below; what cannot be seen counts as absent. */
  static FolderState of(List<Path> roots) throws IOException {
    Set<Path> folders = new HashSet<>();
    Map<Path, Look> files = new HashMap<>();
    for (Path root : roots) {
      Files.walkFileTree(root, LINKS_TOO, Integer.MAX_VALUE, new Visitor(folders, files));
    }
    return new FolderState(folders, files);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Set<Path> folders;
    private final Map<Path, Look> files;

    Visitor(Set<Path> folders, Map<Path, Look> files) {
      this.folders = folders;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, new Look(attributes.size(), attributes.lastModifiedTime()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unseen) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unseen) {
      return FileVisitResult.CONTINUE;
    }
  }
}
