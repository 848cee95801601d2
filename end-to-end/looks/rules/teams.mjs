// Microsoft's own library of Adaptive Cards: what it complains about, and what it does not know.
import { AdaptiveCard, SerializationContext, Versions } from "adaptivecards";

/** What is wrong with a card, in words; nothing if all is well. */
export function problems(json) {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const said = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const invalid = card.validateProperties().validationEvents.map(event => event.message);
  return [...said, ...invalid, ...lost(json, card.toJSON(), "card")];
}

/** What it reads and does not give back, it did not understand. */
function lost(sent, kept, path) {
  if (Array.isArray(sent)) {
    return sent.flatMap((item, at) => lost(item, kept?.[at], `${path}[${at}]`));
  }
  if (sent !== null && typeof sent === "object") {
    return Object.entries(sent).flatMap(([name, value]) => lost(value, kept?.[name], `${path}.${name}`));
  }
  return sent === kept ? [] : [`${path} is not understood: ${JSON.stringify(sent)}`];
}
