package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeysTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String OTHER = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "AAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        KEY + ","
      })
  void refuseWhatIsNoKeyAndDoNotRepeatIt(String setting) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretKeys.of(setting))
        .withMessageContaining("openssl rand -base64 32")
        .withMessageNotContaining("secret");
  }

  @Test
  void showNoKeyAsText() {
    assertThat(SecretKeys.of(KEY + "," + OTHER).toString()).isEqualTo("SecretKeys[2]");
  }

  @Test
  void knowTheirOwnSignatureAlsoAfterTheyWereReplaced() {
    byte[] signature = SecretKeys.of(KEY).signature("a text");

    assertThat(SecretKeys.of(KEY).isSignature(signature, "a text")).isTrue();
    assertThat(SecretKeys.of(OTHER + "," + KEY).isSignature(signature, "a text")).isTrue();
    assertThat(SecretKeys.of(OTHER).isSignature(signature, "a text")).isFalse();
    assertThat(SecretKeys.of(KEY).isSignature(signature, "another text")).isFalse();
    assertThat(SecretKeys.of(KEY).isSignature(new byte[0], "a text")).isFalse();
  }
}
