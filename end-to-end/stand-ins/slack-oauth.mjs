// A Slack whose pages lead through adding an app to a workspace, and that knows what each token may do.
// It is told on the command line on which port to listen, and under which address the app is.
import { createEmulator } from "emulate";

const [port, app] = process.argv.slice(2);

const slack = await createEmulator({
  service: "slack",
  port: Number(port),
  baseUrl: `http://127.0.0.1:${port}`,
  seed: {
    slack: {
      team: { name: "Riverside College", domain: "riverside" },
      users: [{ name: "amira" }, { name: "dana" }],
      channels: [{ name: "level-3" }],
      oauth_apps: [
        {
          client_id: "111.222",
          client_secret: "slack-oauth-client-secret",
          name: "Studybot",
          redirect_uris: [`${app}/slack/oauth_redirect`],
        },
      ],
      tokens: [{ token: "xoxp-amira", user: "amira" }],
      strict_scopes: true,
    },
  },
});

console.log(`slack-oauth is at ${slack.url}`);
