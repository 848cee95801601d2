package org.studybot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
        "https://www.legislation.gov.uk/ukpga/1989/41/section/17#section-17-1",
        "https://college.example:8443/notes?page=2&lang=en",
        "https://intranet/notes",
        "HTTPS://EXAMPLE.ORG",
        "https://example.org/caf%C3%A9/'quoted'/(x)/@name;a=1,2!$*~_",
        "https://[2001:db8::1]/notes",
      })
  void ofAPageIsRead(String written) {
    assertThat(WebAddress.read(written)).map(WebAddress::text).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "gov.uk",
        "www.gov.uk/page",
        "//evil.example",
        "/notes",
        "http://www.gov.uk/page",
        "ftp://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "mailto:sam@example.org",
        "msteams://example.org",
        "https:",
        "https:example.org",
        "https:/example.org",
        "https:///page",
        "https://?q",
        "https://:443/",
        "https://www.gov.uk@evil.example/",
        "https://user:pass@example.org/",
        "https://@example.org/",
        "https://www.gov.uk\\@evil.example/",
        "https://example.org:port/",
        "https://exa mple.org/",
        "https://example.org/a b",
        " https://example.org/",
        "https://example.org/\n",
        "https://example.org/\r\nSet-Cookie: a",
        "https://example.org/\u0000",
        "https://example.org/\u202egpj.exe",
        "https://\u0430pple.example/",
        "https://example.org/caf\u00e9",
        "https://example.org/\"onclick=\"x",
        "https://example.org/<script>",
        "https://example.org/`x`",
        "https://example.org/{{name}}",
        "https://example.org/|x",
        "https://example.org/%zz",
      })
  void ofAnythingElseIsNot(String written) {
    assertThat(WebAddress.read(written)).isEmpty();
    assertThatThrownBy(() -> new WebAddress(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasAnEnd() {
    String longest = "https://example.org/" + "x".repeat(WebAddress.LONGEST - 20);

    assertThat(WebAddress.read(longest)).isPresent();
    assertThat(WebAddress.read(longest + "x")).isEmpty();
  }
}
