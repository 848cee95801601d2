package org.studybot.teams.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file that is uploaded to Teams: the manifest and two icons in a zip, nothing else. */
public final class AppPackage {

  /** The same details give the same bytes. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private AppPackage() {}

  public static byte[] of(AppDetails app) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String manifest = AppManifest.of(app).toPrettyString();
      add(zip, "manifest.json", manifest.getBytes(StandardCharsets.UTF_8));
      add(zip, AppManifest.COLOUR_ICON, Icons.colour());
      add(zip, AppManifest.OUTLINE_ICON, Icons.outline());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ANY_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
