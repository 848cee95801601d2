package org.studybot.teams.trust;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * From where files may be fetched that people send to the bot. The address comes with an activity,
 * so nobody else's server is called, and none of our own network.
 *
 * @param origins such as {@code https://files.example}; {@code https://*.example} stands for all
 *     hosts below that name
 */
public record FileServers(Set<String> origins) {

  private static final String ANY = "://*.";

  /** OneDrive and SharePoint, where Teams keeps them ("Send and receive files from a bot"). */
  public static final FileServers OF_TEAMS = new FileServers(Set.of("https://*.sharepoint.com"));

  public FileServers {
    origins = Set.copyOf(origins);
  }

  public boolean allows(URI file) {
    if (file.getHost() == null || file.getRawUserInfo() != null) {
      return false;
    }
    String origin =
        (file.getScheme()
                + "://"
                + file.getHost()
                + (file.getPort() < 0 ? "" : ":" + file.getPort()))
            .toLowerCase(Locale.ROOT);
    return origins.stream().anyMatch(allowed -> matches(allowed, origin));
  }

  private static boolean matches(String allowed, String origin) {
    int any = allowed.indexOf(ANY);
    return any < 0
        ? origin.equals(allowed)
        : origin.startsWith(allowed.substring(0, any) + "://")
            && origin.endsWith(allowed.substring(any + ANY.length() - 1));
  }
}
