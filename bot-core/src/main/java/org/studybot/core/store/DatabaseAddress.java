package org.studybot.core.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the database is. Its text form is for people and holds no password. */
public sealed interface DatabaseAddress {

  /** A SQLite file of our own. */
  record SqliteFile(Path path) implements DatabaseAddress {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL server.
   *
   * @param place hosts and database, as in {@code db.college.example:5432/studybot}
   * @param options what the driver is told besides, as in {@code sslmode=require}
   * @param user empty to leave it to the options or the driver
   * @param password empty if there is none
   */
  record PostgresServer(String place, String options, String user, String password)
      implements DatabaseAddress {

    String jdbcUrl() {
      return "jdbc:postgresql://" + place + (options.isEmpty() ? "" : "?" + options);
    }

    @Override
    public String toString() {
      return "postgresql://" + place;
    }
  }

  /** The file in the data folder that is used unless something else is set. */
  String DEFAULT_FILE = "studybot.db";

  /**
   * Reads a setting: empty for the default file in this folder; {@code jdbc:sqlite:path}; {@code
   * postgresql://user:password@host:port/database?options}, with {@code jdbc:} before it if you
   * like.
   */
  static DatabaseAddress of(String setting, Path dataFolder) {
    String text = setting.strip();
    if (text.isEmpty()) {
      return new SqliteFile(dataFolder.resolve(DEFAULT_FILE));
    }
    if (text.startsWith("jdbc:sqlite:") && text.length() > "jdbc:sqlite:".length()) {
      return new SqliteFile(dataFolder.resolve(text.substring("jdbc:sqlite:".length())));
    }
    return Url.server(text)
        .orElseThrow(
            () ->
                new StoreException(
                    "the database setting is neither jdbc:sqlite:<file> nor"
                        + " postgresql://<user>:<password>@<host>/<database>"));
  }

  /** The parts of a PostgreSQL URL, in the notation of libpq or of JDBC. */
  final class Url {

    private static final Pattern SERVER =
        Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<login>[^/?]*)@)?(?<place>[^@/?\\s]+/[^/?\\s]+)"
                + "(?:\\?(?<options>\\S*))?");

    private Url() {}

    private static Optional<DatabaseAddress> server(String text) {
      Matcher url = SERVER.matcher(text);
      return url.matches() ? Optional.of(server(url)) : Optional.empty();
    }

    private static DatabaseAddress server(Matcher url) {
      String[] login = part(url, "login").split(":", 2);
      List<String> options = new ArrayList<>(List.of(part(url, "options").split("&")));
      String user = taken(options, "user").orElse(decoded(login[0]));
      String password =
          taken(options, "password").orElse(login.length > 1 ? decoded(login[1]) : "");
      return new PostgresServer(url.group("place"), String.join("&", options), user, password);
    }

    /** Takes an option out of the list, so that no URL we pass on or print has it. */
    private static Optional<String> taken(List<String> options, String name) {
      Optional<String> found =
          options.stream().filter(option -> option.startsWith(name + "=")).findFirst();
      found.ifPresent(options::remove);
      return found.map(option -> decoded(option.substring(name.length() + 1)));
    }

    private static String part(Matcher url, String name) {
      return Optional.ofNullable(url.group(name)).orElse("");
    }

    private static String decoded(String text) {
      try {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException notEncoded) {
        return text;
      }
    }
  }
}
