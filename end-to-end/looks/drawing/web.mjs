// The web chat's own fragments of HTML with its own style sheet.
import * as html from "./page.mjs";

export const page = (samples, theme) => html.page({
  title: `Web chat, ${theme}`,
  theme,
  head: `<link rel="stylesheet" href="chat.css">
<style>
body { display: block; height: auto; }
.sample { padding: 12px; overflow: hidden; max-width: 726px; box-sizing: border-box; }
</style>`,
  body: samples.map(({ name, messages }) => html.sample(name, messages.map(fragment => `<article>${fragment}</article>`).join("\n"))).join("\n"),
});
