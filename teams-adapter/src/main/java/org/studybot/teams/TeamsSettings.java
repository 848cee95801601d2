package org.studybot.teams;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studybot.teams.trust.ServiceUrls;
import org.studybot.teams.trust.Staff;

/** How the bot is known to Teams, and whom it trusts. */
public sealed interface TeamsSettings {

  /** Who counts as staff, besides whoever started something. */
  Staff staff();

  /** The same with these members of staff. */
  TeamsSettings withStaff(Staff staff);

  /** A bot registered for one organisation, which answers that one only. */
  static Registered of(String appId, String password, String tenantId) {
    return new Registered(
        appId,
        password,
        tenantId,
        Set.of(tenantId),
        ServiceUrls.OF_TEAMS,
        Registered.OPEN_ID_METADATA,
        URI.create("https://login.microsoftonline.com/"),
        Staff.NOBODY);
  }

  /**
   * For development on one's own machine: everybody may call, and answers go to that machine only.
   * Whoever serves this must listen on loopback.
   */
  static TeamsSettings withoutAuthentication() {
    return new Unauthenticated(Staff.NOBODY);
  }

  /**
   * A bot registered with Microsoft. Refuses what cannot be right, naming the setting.
   *
   * @param allowedTenants the organisations that are answered
   * @param serviceOrigins the servers to which answers may be sent
   * @param openIdMetadata where the keys are found with which Teams signs its calls
   * @param loginServer where the token is got with which we send
   */
  record Registered(
      String appId,
      String password,
      String tenantId,
      Set<String> allowedTenants,
      Set<String> serviceOrigins,
      URI openIdMetadata,
      URI loginServer,
      Staff staff)
      implements TeamsSettings {

    private static final URI OPEN_ID_METADATA =
        URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");
    private static final Pattern GUID =
        Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

    /** Ids are compared with what Teams sends, which is in lower case. */
    public Registered {
      appId = appId.toLowerCase(Locale.ROOT);
      tenantId = tenantId.toLowerCase(Locale.ROOT);
      allowedTenants =
          allowedTenants.stream()
              .map(tenant -> tenant.toLowerCase(Locale.ROOT))
              .collect(Collectors.toUnmodifiableSet());
      serviceOrigins = Set.copyOf(serviceOrigins);
      require(isGuid(appId), "MICROSOFT_APP_ID has to be the app's id, a GUID");
      require(!password.isBlank(), "MICROSOFT_APP_PASSWORD has to be the app's client secret");
      require(
          isGuid(tenantId),
          "MICROSOFT_APP_TENANT_ID has to be the id of your organisation, a GUID");
      require(
          !allowedTenants.isEmpty() && allowedTenants.stream().allMatch(Registered::isGuid),
          "every organisation that is allowed has to be given by its id, a GUID");
      require(!serviceOrigins.isEmpty(), "there has to be a server to which answers may be sent");
    }

    /** The same for these organisations. */
    public Registered withAllowedTenants(Set<String> tenants) {
      return new Registered(
          appId, password, tenantId, tenants, serviceOrigins, openIdMetadata, loginServer, staff);
    }

    /** The same with other servers in Microsoft's place: another cloud of theirs, or a test's. */
    public Registered withServers(URI openIdMetadata, URI loginServer, Set<String> origins) {
      return new Registered(
          appId, password, tenantId, allowedTenants, origins, openIdMetadata, loginServer, staff);
    }

    @Override
    public Registered withStaff(Staff people) {
      return new Registered(
          appId,
          password,
          tenantId,
          allowedTenants,
          serviceOrigins,
          openIdMetadata,
          loginServer,
          people);
    }

    /** Where the token is got with which we send (Microsoft identity platform, version 2.0). */
    URI tokenEndpoint() {
      return loginServer.resolve("/" + tenantId + "/oauth2/v2.0/token");
    }

    /** Without the password. */
    @Override
    public String toString() {
      return "Teams app " + appId + " for " + String.join(", ", allowedTenants);
    }

    private static boolean isGuid(String text) {
      return GUID.matcher(text).matches();
    }

    private static void require(boolean condition, String otherwise) {
      if (!condition) {
        throw new IllegalArgumentException(otherwise);
      }
    }
  }

  /** No registration and no checks: see {@link #withoutAuthentication}. */
  record Unauthenticated(Staff staff) implements TeamsSettings {

    @Override
    public Unauthenticated withStaff(Staff people) {
      return new Unauthenticated(people);
    }
  }
}
