package org.studybot.teams.trust;

import java.util.Optional;
import java.util.Set;

/**
 * Lets calls in or refuses them. First the caller is asked to prove itself, before anything it sent
 * is read; then whether it may speak for the place the activity names. Safe for use by many
 * threads.
 */
public final class Gate {

  private static final String TEAMS = "msteams";

  private final Optional<TokenCheck> tokens;
  private final Set<String> tenants;
  private final ServiceUrls serviceUrls;

  /** Lets in what the Bot Connector sends for one of these tenants. */
  public Gate(TokenCheck tokens, Set<String> tenants, ServiceUrls serviceUrls) {
    this(Optional.of(tokens), tenants, serviceUrls);
  }

  private Gate(Optional<TokenCheck> tokens, Set<String> tenants, ServiceUrls serviceUrls) {
    this.tokens = tokens;
    this.tenants = Set.copyOf(tenants);
    this.serviceUrls = serviceUrls;
  }

  /** Lets everybody in, for development; answers go to this machine only. */
  public static Gate open() {
    return new Gate(Optional.empty(), Set.of(), ServiceUrls.loopback());
  }

  /** Who calls. Refuses whoever cannot prove it. */
  public Caller prove(Optional<String> authorization) {
    return tokens.<Caller>map(check -> check.caller(authorization)).orElseGet(Caller.Anybody::new);
  }

  /** Refuses an activity from where this caller, or this bot, has no business. */
  public void admit(Caller caller, Origin origin) {
    require(origin.channelId().equals(TEAMS), "this bot answers Teams only");
    require(allowsService(origin.serviceUrl()), "answers may not be sent to that service");
    require(caller.speaksFor(origin), "the token is not for this service and channel");
    require(ours(origin.tenants()), "this bot does not answer that organisation");
  }

  /** Whether answers may be sent there: also asked of an address that was kept for long. */
  public boolean allowsService(String serviceUrl) {
    return serviceUrls.allow(serviceUrl);
  }

  private boolean ours(Set<String> named) {
    return !named.isEmpty() && (tokens.isEmpty() || tenants.containsAll(named));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw Refusal.forbidden(otherwise);
    }
  }
}
