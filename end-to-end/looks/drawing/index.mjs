// All pictures side by side.
import { escaped, fileName, page } from "./page.mjs";

const LOOKS = ["slack-light", "slack-dark", "teams-light", "teams-dark", "web-light", "web-dark"];

export function index(cards) {
  const names = [...new Set(Object.values(cards).flatMap(samples => samples.map(sample => sample.name)))];
  return page({
    title: "All sample cards",
    theme: "light",
    head: `<style>
body { font: 16px/1.5 sans-serif; margin: 1rem; }
.row { display: grid; grid-template-columns: repeat(${LOOKS.length}, 380px); gap: 12px; align-items: start; overflow-x: auto; }
.row img { width: 100%; border: 1px solid #ccc; }
figure { margin: 0; }
</style>`,
    body: `<h1>All sample cards, as they look on a phone</h1>
${names.map(row).join("\n")}`,
  });
}

const row = name => `<h2 id="${fileName(name)}">${escaped(name)}</h2>
<div class="row">
${LOOKS.map(look => `<figure><figcaption>${look}</figcaption><a href="${look}.html#${fileName(name)}"><img loading="lazy" src="pictures/${look}/${fileName(name)}.png" alt="${escaped(name)} in ${look}"></a></figure>`).join("\n")}
</div>`;
