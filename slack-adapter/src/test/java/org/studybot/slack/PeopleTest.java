package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.store.SecretKeys;
import org.studybot.slack.install.Credentials;

class PeopleTest {

  @Test
  void whoseMemberIdIsNamedAreStaffAndNobodyElseIs() {
    People people = People.withStaff(" U012AB3CD,W034EF5GH , ");

    assertThat(people.person("slack:T1", "U012AB3CD", "dana").staff()).isTrue();
    assertThat(people.person("slack:T1", "W034EF5GH", "eve").staff()).isTrue();
    assertThat(people.person("slack:T1", "U012AB3C", "amira").staff()).isFalse();
  }

  @Test
  void ofOneWorkspaceAreNotStaffOfAnother() {
    People people = People.withStaff("T1/U012AB3CD");

    assertThat(people.person("slack:T1", "U012AB3CD", "dana").staff()).isTrue();
    assertThat(people.person("slack:T2", "U012AB3CD", "dana").staff()).isFalse();
  }

  @Test
  void haveToBeNamedWithTheirWorkspaceWhereThereMayBeSeveral() {
    Credentials many =
        new Credentials(
            "1.2",
            "client-secret",
            URI.create("https://bot.example"),
            SecretKeys.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    People people = People.withStaff("T1/U012AB3CD, U034EF5GH");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SlackSettings(
                    "0123456789abcdef",
                    new SlackSettings.Access.ManyWorkspaces(many),
                    SlackSettings.SLACK,
                    people,
                    ""))
        .withMessageContaining("T012AB3CD/U012AB3CD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ",", " , ,"})
  void areAllLearnersWhereNobodyIsNamed(String nobody) {
    assertThat(People.withStaff(nobody)).isEqualTo(People.learners());
  }

  @ParameterizedTest
  @ValueSource(strings = {"amira", "@amira", "u012ab3cd", "C012AB3CD", "U012AB3CD U034EF5GH", "U1"})
  void whoCannotBeMembersAreRefusedByName(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> People.withStaff("U099ZZ9ZZ," + id))
        .withMessageStartingWith("STUDYBOT_SLACK_STAFF: '" + id + "' is no member ID")
        .withMessageNotContaining("U099ZZ9ZZ");
  }
}
