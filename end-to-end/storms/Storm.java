import java.nio.file.Path;

/**
 * A storm of answers against the built program, while processes are killed or stopped, or their
 * database crashes: see {@code end-to-end/storm}. Every answer that was acknowledged with 200 has
 * to be in the database afterwards, once and as it was given. Everything listens on loopback; it
 * ends by itself.
 */
public final class Storm {

  private Storm() {}

  /** Arguments: the checkout, rounds of each trouble, players, seed, and perhaps one trouble. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    int players = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    System.out.println(Tally.HEADING);
    boolean broken = false;
    for (Trouble trouble : Trouble.values()) {
      if (arguments.length <= 4 || arguments[4].equalsIgnoreCase(trouble.name())) {
        Tally all = new Tally();
        for (int round = 0; round < rounds; round++) {
          try (Round one = new Round(home, trouble, players, seed + round)) {
            all.add(one.run());
          }
        }
        System.out.println(all.line(trouble, rounds));
        broken |= all.isBroken();
      }
    }
    System.exit(broken ? 1 : 0);
  }
}
