/** What happens while people answer. */
enum Trouble {
  KILL(1, false),
  TWO_ON_ONE_FOLDER(2, false),
  KILL_ONE_OF_TWO(2, true),
  DATABASE_CRASHES(2, true),
  STOP_ONE_OF_TWO(2, true),
  STOP_DATABASE(2, true);

  private final int nodes;
  private final boolean postgres;

  Trouble(int nodes, boolean postgres) {
    this.nodes = nodes;
    this.postgres = postgres;
  }

  /** How many processes serve. */
  int nodes() {
    return nodes;
  }

  /** Whether they share PostgreSQL, not a SQLite file. */
  boolean postgres() {
    return postgres;
  }
}
