package org.studybot.teams;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studybot.teams.identity.ClientSecret;
import org.studybot.teams.identity.Credential;
import org.studybot.teams.trust.FileServers;
import org.studybot.teams.trust.Staff;

/** How the bot is known to Teams, and whom it trusts. */
public sealed interface TeamsSettings {

  /** Who counts as staff, besides whoever started something and those who own a team. */
  Staff staff();

  /** The same with these members of staff. */
  TeamsSettings withStaff(Staff staff);

  /** From where files that people send may be fetched. */
  FileServers files();

  /** A bot registered for one organisation, which answers that one only. */
  static Registered of(String appId, Credential credential, String tenantId) {
    return new Registered(
        appId, credential, tenantId, Set.of(tenantId), Servers.MICROSOFTS, Staff.NOBODY);
  }

  /** The same with a client secret. */
  static Registered of(String appId, String secret, String tenantId) {
    return of(appId, new ClientSecret(secret), tenantId);
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
   */
  record Registered(
      String appId,
      Credential credential,
      String tenantId,
      Set<String> allowedTenants,
      Servers servers,
      Staff staff)
      implements TeamsSettings {

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
      require(isGuid(appId), "MICROSOFT_APP_ID has to be the app's id, a GUID");
      require(
          isGuid(tenantId),
          "MICROSOFT_APP_TENANT_ID has to be the id of your organisation, a GUID");
      require(
          !allowedTenants.isEmpty() && allowedTenants.stream().allMatch(Registered::isGuid),
          "every organisation that is allowed has to be given by its id, a GUID");
    }

    /** The same for these organisations. */
    public Registered withAllowedTenants(Set<String> tenants) {
      return new Registered(appId, credential, tenantId, tenants, servers, staff);
    }

    /** The same with other servers in Microsoft's place: another cloud of theirs, or a test's. */
    public Registered withServers(Servers others) {
      return new Registered(appId, credential, tenantId, allowedTenants, others, staff);
    }

    @Override
    public Registered withStaff(Staff people) {
      return new Registered(appId, credential, tenantId, allowedTenants, servers, people);
    }

    @Override
    public FileServers files() {
      return servers.files();
    }

    /** Where tokens are got with which we call (Microsoft identity platform, version 2.0). */
    URI tokenEndpoint() {
      return servers.login().resolve("/" + tenantId + "/oauth2/v2.0/token");
    }

    /** Who makes the tokens of our people (Microsoft identity platform, version 2.0). */
    String issuer() {
      return servers.login().resolve("/" + tenantId + "/v2.0").toString();
    }

    /** Where the keys are found with which it signs them. */
    URI openIdMetadata() {
      return URI.create(issuer() + "/.well-known/openid-configuration");
    }

    /** Without a secret. */
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

    /** None: nobody knows who asks for it. */
    @Override
    public FileServers files() {
      return new FileServers(Set.of());
    }

    @Override
    public Unauthenticated withStaff(Staff people) {
      return new Unauthenticated(people);
    }
  }
}
