package org.studybot.teams.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.teams.identity.Credential.Wish;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.TestCertificate;
import org.studybot.teams.testing.TokenCall;

/** How the bot asks for a token, as a token server sees it. */
class CredentialTest {

  private static final String APP = "11111111-2222-3333-4444-555555555555";
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

  @AutoClose private final LocalTeams teams = new LocalTeams();
  private final URI endpoint = URI.create(teams.url() + "/tenant/oauth2/v2.0/token");

  @TempDir private Path folder;

  @Test
  void aSecretIsSentInTheForm() throws Exception {
    TokenCall call = asked(new ClientSecret("a+b &c"));

    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.address()).isEqualTo("/tenant/oauth2/v2.0/token");
    assertThat(fields(call.form()))
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("scope", "https://api.botframework.com/.default")
        .containsEntry("client_id", APP)
        .containsEntry("client_secret", "a+b &c");
  }

  @Test
  void aCertificateSignsATokenOfOurOwnAndItsKeyStaysHere() throws Exception {
    TestCertificate own = TestCertificate.make();
    ClientCertificate credential = PemFile.read(own.writtenTo(folder));
    Map<String, String> fields = fields(asked(credential).form());

    String[] token = Objects.requireNonNull(fields.get("client_assertion")).split("\\.", -1);
    assertThat(fields)
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .doesNotContainKey("client_secret");
    assertThat(json(token[0]).path("alg").asText()).isEqualTo("PS256");
    assertThat(Base64.getUrlDecoder().decode(json(token[0]).path("x5t#S256").asText()))
        .isEqualTo(
            MessageDigest.getInstance("SHA-256").digest(credential.certificate().getEncoded()));
    JsonNode claims = json(token[1]);
    assertThat(claims.path("aud").asText()).isEqualTo(endpoint.toString());
    assertThat(claims.path("iss").asText()).isEqualTo(APP);
    assertThat(claims.path("sub").asText()).isEqualTo(APP);
    assertThat(claims.path("exp").asLong() - claims.path("nbf").asLong()).isEqualTo(300);
    assertThat(claims.path("nbf").asLong()).isEqualTo(NOW.getEpochSecond());
    assertThat(isSigned(token, credential)).isTrue();
    token[1] = token[1].substring(1) + "A";
    assertThat(isSigned(token, credential)).isFalse();
  }

  @Test
  void eachTokenOfOurOwnIsAnother() throws Exception {
    ClientCertificate credential = PemFile.read(TestCertificate.make().writtenTo(folder));

    assertThat(fields(asked(credential).form()).get("client_assertion"))
        .isNotEqualTo(fields(asked(credential).form()).get("client_assertion"));
  }

  @Test
  void aVirtualMachineAsksItsOwnAddress() {
    HttpRequest request = ManagedIdentity.of(Map.of()).asking(wish()).build();

    assertThat(request.uri())
        .hasToString(
            "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01"
                + "&resource=https%3A%2F%2Fapi.botframework.com&client_id="
                + APP);
    assertThat(request.headers().firstValue("Metadata")).contains("true");
  }

  @Test
  void appServiceSaysWhereAndWhoMayAsk() throws Exception {
    TokenCall call =
        asked(
            ManagedIdentity.of(
                Map.of(
                    "IDENTITY_ENDPOINT",
                    teams.url() + "/msi/token",
                    "IDENTITY_HEADER",
                    "only-here")));

    assertThat(call.method()).isEqualTo("GET");
    assertThat(call.address())
        .startsWith("/msi/token?api-version=2019-08-01")
        .contains("client_id=" + APP);
    assertThat(call.headers()).containsEntry("X-identity-header", List.of("only-here"));
  }

  @Test
  void noneOfThemShowsItsSecret() throws IOException {
    Credential certificate = PemFile.read(TestCertificate.make().writtenTo(folder));

    assertThat(
            List.of(
                new ClientSecret("hush"),
                certificate,
                new ManagedIdentity(endpoint, "1", Map.of("a", "hush"))))
        .allSatisfy(each -> assertThat(each.toString()).doesNotContain("hush", "PRIVATE", "RSA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hush-hush",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----"
      })
  void aFileThatIsNoneIsRefusedInOneLineThatShowsNothingOfIt(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("app.pem"), content);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PemFile.read(file))
        .withMessageContaining("MICROSOFT_APP_CERTIFICATE")
        .withMessageNotContainingAny("hush", "AAAA", "\n")
        .withNoCause();
  }

  private static boolean isSigned(String[] token, ClientCertificate by) throws Exception {
    Signature check = Signature.getInstance("RSASSA-PSS");
    check.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    check.initVerify(by.certificate());
    check.update((token[0] + "." + token[1]).getBytes(UTF_8));
    return check.verify(Base64.getUrlDecoder().decode(token[2]));
  }

  private TokenCall asked(Credential credential) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(credential.asking(wish()).build(), BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
    return teams.tokens().calls().getLast();
  }

  private Wish wish() {
    return new Wish(endpoint, APP, "https://api.botframework.com", NOW);
  }

  private static JsonNode json(String part) {
    return Activities.json(new String(Base64.getUrlDecoder().decode(part), UTF_8));
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
  }
}
