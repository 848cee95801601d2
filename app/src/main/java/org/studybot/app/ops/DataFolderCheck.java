package org.studybot.app.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Whether the data folder is there and has room. */
public record DataFolderCheck(Path folder, long least) implements Supplier<Health> {

  /** In bytes: a database, an index and their copies need so much to be rewritten. */
  public static final long LEAST = 100L << 20;

  private static final String MOVED =
      "The data folder is gone. Stop Studybot, put it back from a backup, and start it again.";

  @Override
  public Health get() {
    if (!Files.isDirectory(folder)) {
      return new Health.Failing(MOVED);
    }
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      String left = (free >> 20) + " MB are free.";
      return free < least
          ? new Health.Failing("The disk of the data folder is nearly full: " + left)
          : new Health.Ok(left);
    } catch (IOException failure) {
      return new Health.Failing("The disk of the data folder cannot be looked at.");
    }
  }
}
