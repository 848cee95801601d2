package org.studybot.app;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.studybot.teams.TeamsSettings;
import org.studybot.teams.TeamsSettings.Registered;
import org.studybot.teams.identity.ClientSecret;
import org.studybot.teams.identity.Credential;
import org.studybot.teams.identity.ManagedIdentity;
import org.studybot.teams.identity.PemFile;
import org.studybot.teams.trust.Staff;

/** How Teams is set up in the environment. Refuses what cannot be right, naming the variable. */
final class TeamsVariables {

  private static final String APP = "MICROSOFT_APP_ID";
  private static final String TENANT = "MICROSOFT_APP_TENANT_ID";
  private static final String SECRET = "MICROSOFT_APP_PASSWORD";
  private static final String CERTIFICATE = "MICROSOFT_APP_CERTIFICATE";
  private static final String MANAGED = "MICROSOFT_APP_MANAGED_IDENTITY";
  private static final List<String> CREDENTIALS = List.of(SECRET, CERTIFICATE, MANAGED);
  private static final String STAFF = "STUDYBOT_TEAMS_STAFF";
  private static final String TENANTS = "STUDYBOT_TEAMS_TENANTS";

  private final Map<String, String> environment;

  TeamsVariables(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Empty if Teams is off. */
  Optional<TeamsSettings> settings() {
    Staff staff = Staff.read(STAFF, value(STAFF));
    boolean off = value(APP).isEmpty() && value(TENANT).isEmpty() && given().isEmpty();
    return off ? Optional.empty() : Optional.of(registered().withStaff(staff));
  }

  /** For development: nobody is checked, so nobody but this machine may call. */
  TeamsSettings unchecked(String host) {
    if (!isLoopback(host)) {
      throw new IllegalArgumentException(
          "--teams-no-auth is for development only, with --host 127.0.0.1");
    }
    return TeamsSettings.withoutAuthentication().withStaff(Staff.read(STAFF, value(STAFF)));
  }

  private Registered registered() {
    for (String name : List.of(APP, TENANT)) {
      if (value(name).isEmpty()) {
        throw new IllegalArgumentException(name + " must be set too, or nothing of Teams");
      }
    }
    Registered registered = TeamsSettings.of(value(APP), credential(), value(TENANT));
    Set<String> others = tenants();
    return others.isEmpty() ? registered : registered.withAllowedTenants(others);
  }

  private Credential credential() {
    if (given().size() != 1) {
      throw new IllegalArgumentException("set one of " + String.join(", ", CREDENTIALS));
    }
    if (!value(SECRET).isEmpty()) {
      return new ClientSecret(value(SECRET));
    }
    return value(CERTIFICATE).isEmpty() ? managed() : PemFile.read(Path.of(value(CERTIFICATE)));
  }

  private Credential managed() {
    if (!value(MANAGED).equals("true")) {
      throw new IllegalArgumentException(MANAGED + " is either 'true' or not set");
    }
    return ManagedIdentity.of(environment);
  }

  private List<String> given() {
    return CREDENTIALS.stream().filter(name -> !value(name).isEmpty()).toList();
  }

  private Set<String> tenants() {
    return Arrays.stream(value(TENANTS).split(","))
        .map(String::strip)
        .filter(tenant -> !tenant.isEmpty())
        .collect(toUnmodifiableSet());
  }

  private String value(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
