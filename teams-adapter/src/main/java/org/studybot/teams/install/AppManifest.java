package org.studybot.teams.install;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The app as Teams reads it: Microsoft's app manifest, version 1.25. */
final class AppManifest {

  static final String COLOUR_ICON = "color.png";
  static final String OUTLINE_ICON = "outline.png";

  private static final String VERSION = "1.25";
  private static final String SHORT =
      "Looks things up in your college's own notes, and quizzes you on them.";
  private static final String LONG =
      "Ask about concepts, exam tips, common mistakes and marking points in your own words. The"
          + " answers are the words of your college's own notes, with where they stand; what is not"
          + " in the notes is not made up. Quizzes are made of the same notes, to play alone or"
          + " together.";

  private AppManifest() {}

  static ObjectNode of(AppDetails app) {
    ObjectNode manifest =
        JsonNodeFactory.instance
            .objectNode()
            .put(
                "$schema",
                "https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json")
            .put("manifestVersion", VERSION)
            .put("version", app.version())
            .put("id", app.id());
    manifest.set("developer", developer(app.publisher()));
    manifest.putObject("name").put("short", app.name()).put("full", app.name());
    manifest.putObject("description").put("short", SHORT).put("full", LONG);
    manifest.putObject("icons").put("color", COLOUR_ICON).put("outline", OUTLINE_ICON);
    manifest.put("accentColor", Icons.ACCENT);
    manifest.putArray("bots").add(bot(app));
    manifest.putArray("staticTabs").add(home(app));
    manifest.putArray("composeExtensions").add(MessageExtension.of(app));
    manifest.set("webApplicationInfo", inEntra(app));
    manifest.set("authorization", consent());
    manifest.put("defaultInstallScope", "personal");
    manifest.putObject("defaultGroupCapability").put("team", "bot").put("groupchat", "bot");
    // A name to greet with, and a word to one person of a team alone.
    manifest.putArray("permissions").add("identity").add("messageTeamMembers");
    manifest.putArray("validDomains").add(app.domain());
    return manifest;
  }

  private static ObjectNode developer(Publisher publisher) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", publisher.name())
        .put("websiteUrl", publisher.website().toString())
        .put("privacyUrl", publisher.privacy().toString())
        .put("termsOfUseUrl", publisher.terms().toString());
  }

  /** A person's own page. */
  private static ObjectNode home(AppDetails app) {
    ObjectNode tab =
        JsonNodeFactory.instance
            .objectNode()
            .put("entityId", "home")
            .put("name", "My studies")
            .put("contentUrl", "https://" + app.domain() + "/teams/home");
    tab.putArray("scopes").add("personal");
    return tab;
  }

  /** The app's registration, and by which name Entra knows what it serves. */
  private static ObjectNode inEntra(AppDetails app) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", app.id())
        .put("resource", "api://" + app.domain() + "/" + app.id());
  }

  /** Whoever adds it to a team lets it read who owns that team, and no other. */
  private static ObjectNode consent() {
    ObjectNode authorization = JsonNodeFactory.instance.objectNode();
    authorization
        .putObject("permissions")
        .putArray("resourceSpecific")
        .addObject()
        .put("name", "TeamMember.Read.Group")
        .put("type", "Application");
    return authorization;
  }

  private static ObjectNode bot(AppDetails app) {
    ObjectNode bot = JsonNodeFactory.instance.objectNode().put("botId", app.id());
    bot.putArray("scopes").add("personal").add("team").add("groupChat");
    bot.put("supportsFiles", true).put("isNotificationOnly", false);
    ObjectNode list = bot.putArray("commandLists").addObject();
    list.putArray("scopes").add("personal").add("team").add("groupChat");
    list.set("commands", BotCommands.json());
    return bot;
  }
}
