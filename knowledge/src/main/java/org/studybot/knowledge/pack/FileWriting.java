package org.studybot.knowledge.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files that others may be reading: they see the old text or the new one, never a half. What
 * is written is on the disk when the method returns, and outlives a power cut.
 */
public final class FileWriting {

  private FileWriting() {}

  /** Writes a file, in place of the one that may be there. Makes the folder if need be. */
  public static void replace(Path file, String text) throws IOException {
    Path folder = madeFolder(file);
    Path draft = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    try {
      writeThrough(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(folder);
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
    Path folder = madeFolder(file);
    writeThrough(file, text);
    sync(folder);
  }

  /** Writes a new file, and waits until its bytes are on the disk. */
  private static void writeThrough(Path file, String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        int _ = channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A name is kept in its folder; Windows keeps it by itself and opens no folder. */
  private static void sync(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** A folder that is new is kept in the folder above it. */
  private static Path madeFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path above = folder == null ? null : folder.getParent();
    if (folder == null) {
      throw new IOException("no file: " + file);
    }
    boolean isNew = Files.notExists(folder);
    Path made = Files.createDirectories(folder);
    if (isNew && above != null) {
      sync(above);
    }
    return made;
  }
}
