// Microsoft's own library of Adaptive Cards: what it complains about, and what it does not know.
import { createRequire } from "node:module";

// Its modules are for bundlers; the bundle is for anybody.
const require = createRequire(import.meta.url);
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = require("adaptivecards/dist/adaptivecards.js");

/** How many buttons Teams shows in a row, among others. */
const TEAMS = new HostConfig(require("adaptivecards-designer/lib/hostConfigs/microsoft-teams-light.json"));

/** What it leaves out when it writes a card, since it is the same without. */
const DEFAULTS = { isMultiSelect: false, isMultiline: false, style: "compact", value: "" };

/** What is wrong with a card, in words; nothing if all is well. */
export function problems(json) {
  return [...problemsOf(json), ...problemsOf(onOldClients(json))];
}

function problemsOf(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = TEAMS;
  // The library's pattern for languages remembers where it last matched, and then fails every second card.
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const invalid = card.validateProperties().validationEvents.map(event => event.message);
  return [...said, ...invalid, ...lost(json, card.toJSON(), "card")];
}

/** What it read and does not write again, it did not understand. */
function lost(sent, kept, path) {
  if (sent !== null && typeof sent === "object") {
    return Object.entries(sent)
      .filter(([name]) => name !== "fallback")
      .filter(([name, value]) => !(DEFAULTS[name] === value && kept?.[name] === undefined))
      .flatMap(([name, value]) => lost(value, kept?.[name], `${path}.${name}`));
  }
  // Names of sizes and colours are read in any case.
  const same = typeof sent === "string" ? sent.toLowerCase() === String(kept).toLowerCase() : sent === kept;
  return same ? [] : [`${path} is not understood: ${JSON.stringify(sent)}`];
}

/** The card with the fallbacks in place of what has one. */
function onOldClients(json) {
  if (json === null || typeof json !== "object") {
    return json;
  }
  const shown = typeof json.fallback === "object" ? json.fallback : json;
  return Array.isArray(shown)
    ? shown.map(onOldClients)
    : Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, onOldClients(value)]));
}
