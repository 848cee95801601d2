package org.studybot.teams;

import java.net.URI;
import java.util.Set;
import org.studybot.teams.trust.FileServers;
import org.studybot.teams.trust.ServiceUrls;

/**
 * Microsoft's servers.
 *
 * @param openIdMetadata where the keys are found with which Teams signs its calls
 * @param login where tokens are got
 * @param graph where it is asked who owns a team
 * @param services to which answers may be sent
 * @param files from which files that people send may be fetched
 */
public record Servers(
    URI openIdMetadata, URI login, URI graph, Set<String> services, FileServers files) {

  /** Those of the public cloud. */
  public static final Servers MICROSOFTS =
      new Servers(
          URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration"),
          URI.create("https://login.microsoftonline.com/"),
          URI.create("https://graph.microsoft.com/"),
          ServiceUrls.OF_TEAMS,
          FileServers.OF_TEAMS);

  public Servers {
    services = Set.copyOf(services);
    if (services.isEmpty()) {
      throw new IllegalArgumentException("there has to be a server to which answers may be sent");
    }
  }
}
