package org.studybot.teams.identity;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An identity that Azure gives to the machine itself, so that there is no secret to keep. The app's
 * id is that of the identity.
 *
 * @param endpoint where the machine is told its tokens
 * @param version of that endpoint's interface
 * @param header with which the caller shows that it is on the machine
 */
public record ManagedIdentity(URI endpoint, String version, Map<String, String> header)
    implements Credential {

  /** In a virtual machine (Microsoft Learn, "Azure Instance Metadata Service"). */
  private static final URI INSTANCE =
      URI.create("http://169.254.169.254/metadata/identity/oauth2/token");

  public ManagedIdentity {
    header = Map.copyOf(header);
  }

  /**
   * What this machine offers: App Service and Container Apps say where (Microsoft Learn, "How to
   * use managed identities for App Service and Azure Functions"), a virtual machine need not.
   */
  public static ManagedIdentity of(Map<String, String> environment) {
    String endpoint = environment.getOrDefault("IDENTITY_ENDPOINT", "");
    String secret = environment.getOrDefault("IDENTITY_HEADER", "");
    return endpoint.isBlank()
        ? new ManagedIdentity(INSTANCE, "2018-02-01", Map.of("Metadata", "true"))
        : new ManagedIdentity(
            URI.create(endpoint.strip()), "2019-08-01", Map.of("X-IDENTITY-HEADER", secret));
  }

  @Override
  public HttpRequest.Builder asking(Wish wish) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("api-version", version);
    query.put("resource", wish.resource());
    query.put("client_id", wish.appId());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint + "?" + Form.encoded(query))).GET();
    header.forEach(request::header);
    return request;
  }

  @Override
  public String toString() {
    return "a managed identity";
  }
}
