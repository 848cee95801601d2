// What all pages have in common.

/** Text for within HTML. */
export const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** The name under which a sample's picture is kept. */
export const fileName = name => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** Fonts under the names that the renderers ask for, so that pictures are the same on every machine. */
export const fonts = (family, font, weights) =>
  weights.map(weight => `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(${font}-${weight}.woff2); }`).join("\n");

export const page = ({ title, theme, head, body }) => `<!doctype html>
<html lang="en-GB" data-theme="${theme}" style="color-scheme: ${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<body>
${body}
</body>
</html>
`;

/** A sample's place on its channel's page. */
export const sample = (name, content) => `<section class="sample" id="${fileName(name)}" data-name="${escaped(name)}">\n${content}\n</section>`;
