// Block Kit as slack-blocks-to-jsx draws it.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import slackBlocks from "slack-blocks-to-jsx";
import * as html from "./page.mjs";

const { Message } = slackBlocks;
const LOGO = "data:image/svg+xml," + encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#1f5f5b"/><text x="18" y="25" font-size="20" text-anchor="middle" fill="#fff" font-family="sans-serif">S</text></svg>');
const TIME = new Date(2026, 10, 25, 10, 30);

export const page = (samples, theme) => html.page({
  title: `Slack, ${theme}`,
  theme,
  head: `<link rel="stylesheet" href="slack.css">
<style>
${html.fonts("Lato", "lato", [400, 700, 900])}
body { margin: 0; background: ${theme === "dark" ? "#1a1d21" : "#fff"}; }
.sample { padding: 12px; overflow: hidden; }
#slack_blocks_to_jsx, #slack_blocks_to_jsx * { font-family: Lato, sans-serif !important; }
</style>`,
  body: samples.map(({ name, messages }) => html.sample(name, messages.map(message => drawn(message, theme)).join("\n"))).join("\n"),
});

function drawn({ blocks }, theme) {
  return renderToStaticMarkup(
    createElement(Message, { blocks: blocks.map(plainly), theme, name: "Studybot", logo: LOGO, time: TIME }));
}

/** The library reads markup in plain text too, which Slack does not: what cannot be seen keeps it from that. */
function plainly(value) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  return value.type === "plain_text"
    ? { ...value, text: value.text.replace(/[<>*_~`#@:\-\[\]()&|]|\d(?=\.)/g, "$&\u2060") }
    : Array.isArray(value)
      ? value.map(plainly)
      : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainly(inner)]));
}
