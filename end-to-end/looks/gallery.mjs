// Makes pages out of rendered cards, one a channel and an index that shows them side by side:
// node gallery.mjs SLACK.json TEAMS.json WEB.json FOLDER
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { index } from "./drawing/index.mjs";
import { page as slack } from "./drawing/slack.mjs";
import { page as teams } from "./drawing/teams.mjs";
import { page as web } from "./drawing/web.mjs";

const [slackFile, teamsFile, webFile, folder] = process.argv.slice(2);
const samples = file => JSON.parse(readFileSync(file, "utf8"));
const cards = { slack: samples(slackFile), teams: samples(teamsFile), web: samples(webFile) };

mkdirSync(folder, { recursive: true });
const write = (name, html) => writeFileSync(`${folder}/${name}`, html);
for (const theme of ["light", "dark"]) {
  write(`slack-${theme}.html`, slack(cards.slack, theme));
  write(`teams-${theme}.html`, teams(cards.teams, theme));
  write(`web-${theme}.html`, web(cards.web, theme));
}
write("index.html", index(cards));

// The pages need nothing from outside their folder.
const here = path => fileURLToPath(new URL(path, import.meta.url));
cpSync(here("node_modules/slack-blocks-to-jsx/dist/style.css"), `${folder}/slack.css`);
cpSync(here("node_modules/adaptivecards/dist/adaptivecards.min.js"), `${folder}/adaptivecards.js`);
for (const theme of ["light", "dark"]) {
  cpSync(here(`node_modules/adaptivecards-designer/dist/containers/teams-container-${theme}.css`), `${folder}/teams-${theme}.css`);
}
cpSync(here("../../app/src/main/resources/web/chat.css"), `${folder}/chat.css`);
for (const font of ["lato", "open-sans"]) {
  for (const weight of font === "lato" ? [400, 700, 900] : [400, 600, 700]) {
    cpSync(here(`node_modules/@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`), `${folder}/${font}-${weight}.woff2`);
  }
}
