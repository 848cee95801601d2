package org.studybot.core.event;

import java.util.Arrays;

/** A file that somebody brought into a conversation, as it came: nothing in it is checked. */
public final class BroughtFile {

  private final String name;
  private final byte[] bytes;

  /**
   * @param name what the person calls it
   */
  public BroughtFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BroughtFile file
        && file.name.equals(name)
        && Arrays.equals(file.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
