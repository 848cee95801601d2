package org.studybot.slack;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import org.studybot.core.event.Person;

/**
 * Who is who in Slack.
 *
 * @param staff the member ids of those who teach; where the bot serves several workspaces, with the
 *     workspace before them, as in T012AB3CD/U012AB3CD, to mean no namesake elsewhere
 */
public record People(Set<String> staff) {

  /** Slack's member ids begin with U, or with W where several workspaces share them. */
  private static final String MEMBER = "([TE][A-Z0-9]{1,20}/)?[UW][A-Z0-9]{2,20}";

  /** Refuses, with words for whoever installs the bot, what is no member id. */
  public People {
    staff = Set.copyOf(staff);
    staff.stream().filter(id -> !id.matches(MEMBER)).sorted().findFirst().ifPresent(People::refuse);
  }

  /** Nobody is staff. */
  public static People learners() {
    return new People(Set.of());
  }

  /** Reads member ids with commas between them, such as "U012AB3CD, U034EF5GH". */
  public static People withStaff(String memberIds) {
    return new People(
        Stream.of(memberIds.split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .collect(toUnmodifiableSet()));
  }

  /** Whether each is named together with a workspace. */
  boolean inNamedWorkspaces() {
    return staff.stream().allMatch(id -> id.contains("/"));
  }

  Person person(String tenant, String id, String name) {
    String workspace = tenant.substring(Tenants.PREFIX.length());
    boolean teaches = staff.contains(id) || staff.contains(workspace + "/" + id);
    return new Person(tenant, id, name, teaches);
  }

  private static void refuse(String id) {
    throw new IllegalArgumentException(
        "STUDYBOT_SLACK_STAFF: '%s' is no member ID of Slack, which looks like U012AB3CD."
                .formatted(id)
            + " You find it in the person's profile under the three dots: Copy member ID");
  }
}
