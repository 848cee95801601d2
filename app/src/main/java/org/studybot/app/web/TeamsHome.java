package org.studybot.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.studybot.app.http.Pages;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Card;
import org.studybot.teams.TeamsTab;
import org.studybot.teams.trust.Refusal;

/**
 * A person's own page within Teams. It alone may be shown in a frame, and only by Teams; it asks
 * Teams who is before it, and sends that proof with each call.
 */
public final class TeamsHome implements Pages {

  /** Where Teams and its siblings show pages (Microsoft Learn, "Tab prerequisites"). */
  static final String HOSTS =
      "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft"
          + " https://*.microsoft365.com https://*.office.com https://outlook.office.com"
          + " https://outlook.office365.com";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'none'; base-uri 'none'; frame-ancestors ";

  private final TeamsTab tab;
  private final String hosts;

  public TeamsHome(TeamsTab tab) {
    this(tab, HOSTS);
  }

  /**
   * @param hosts who may show the page, as a content security policy names them
   */
  TeamsHome(TeamsTab tab, String hosts) {
    this.tab = tab;
    this.hosts = hosts;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    Asset page = Asset.of("teams-home.html", "text/html; charset=utf-8");
    routes.get("/teams/home", context -> framed(page, context));
    routes.get("/teams/home.css", Asset.of("teams-home.css", "text/css; charset=utf-8"));
    routes.get("/teams/home.js", Asset.of("teams-home.js", "text/javascript; charset=utf-8"));
    routes.post("/teams/home/presses", this::pressed);
  }

  private void framed(Asset page, Context context) {
    context.header("Content-Security-Policy", POLICY + hosts);
    context.res().setHeader("X-Frame-Options", null);
    context.header("Cross-Origin-Opener-Policy", "unsafe-none");
    page.handle(context);
  }

  private void pressed(Context context) {
    Fields fields = Fields.of(context);
    context.json(Map.of("html", HtmlRenderer.of(card(context, fields))));
  }

  private Card card(Context context, Fields fields) {
    try {
      return tab.press(
          Optional.ofNullable(context.header(Header.AUTHORIZATION)),
          fields.id(),
          ActionToken.decode(fields.action()),
          fields.values());
    } catch (Refusal refused) {
      throw new HttpResponseException(refused.status(), "Teams does not say who you are.");
    }
  }

  @Override
  public void close() {}
}
