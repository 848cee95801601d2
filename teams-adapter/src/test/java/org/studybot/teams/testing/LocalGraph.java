package org.studybot.teams.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who is in a team: the connector knows its group, and Graph the members of that. */
public final class LocalGraph {

  /** The group behind every team. */
  public static final String GROUP = "eeeeeeee-0000-0000-0000-000000000007";

  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private volatile Answer members = Answer.refusal(403, "Forbidden");

  /** Graph answers so when it is asked for the members of a team. */
  public void serveMembers(Answer answer) {
    members = answer;
  }

  /** What Graph was asked, with the token it was shown. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  void team(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/v3/teams/".length());
    Answer.ok("{\"id\": \"" + id + "\", \"aadGroupId\": \"" + GROUP + "\"}").to(exchange);
  }

  void members(HttpExchange exchange) throws IOException {
    calls.add(
        exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    members.to(exchange);
  }
}
