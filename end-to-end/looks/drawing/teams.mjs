// Adaptive Cards as Microsoft's library draws them with the settings of Teams.
import { readFileSync } from "node:fs";
import * as html from "./page.mjs";

const settings = theme => readFileSync(
  new URL(`../node_modules/adaptivecards-designer/lib/hostConfigs/microsoft-teams-${theme}.json`, import.meta.url), "utf8");

export const page = (samples, theme) => html.page({
  title: `Teams, ${theme}`,
  theme,
  head: `<link rel="stylesheet" href="teams-${theme}.css">
<style>
${html.fonts("Segoe UI", "open-sans", [400, 600, 700])}
body { margin: 0; background: ${theme === "dark" ? "#201e1f" : "#f6f6f6"}; }
.sample { padding: 12px; overflow: hidden; max-width: 726px; box-sizing: border-box; }
.teams-card { margin-bottom: 8px; background: ${theme === "dark" ? "#2d2b2c" : "#fff"}; }
</style>
<script src="adaptivecards.js"></script>
<script>
const settings = ${settings(theme)};
const draw = (card, place) => {
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(settings);
  adaptive.parse(card, new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5));
  place.append(adaptive.render());
};
</script>`,
  body: samples.map(({ name, messages }) => html.sample(name, messages.map(card).join("\n"))).join("\n"),
});

// In a script nothing but "</" and "<!--" can end or hide what follows.
const card = message => `<div class="teams-card"></div>
<script>draw(${JSON.stringify(message).replaceAll("<", "\\u003c")}, document.currentScript.previousElementSibling)</script>`;
