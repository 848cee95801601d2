package org.studybot.knowledge.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files that others may be reading: they see the old text or the new one, never a half. */
public final class FileWriting {

  private FileWriting() {}

  /** Writes a file, in place of the one that may be there. Makes the folder if need be. */
  public static void replace(Path file, String text) throws IOException {
    Path folder = madeFolder(file);
    Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Writes a file that must not be there yet.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is; then nothing changes
   */
  public static void create(Path file, String text) throws IOException {
    madeFolder(file);
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  private static Path madeFolder(Path file) throws IOException {
    return Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
  }
}
