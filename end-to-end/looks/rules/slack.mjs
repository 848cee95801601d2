// Slack's own TypeScript types of blocks, as a JSON schema that knows no other properties.
import Ajv from "ajv";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const TYPES = fileURLToPath(import.meta.resolve("@slack/types").replace(/index\.js$/, "block-kit/blocks.d.ts"));

const schema = createGenerator({
  path: TYPES,
  type: "KnownBlock",
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema("KnownBlock");

// strict is about how schemas are written, not about what they refuse.
const ajv = new Ajv({ strict: false });
ajv.addSchema({ ...schema, $id: "blocks" });

const names = Object.fromEntries(
  Object.entries(schema.definitions)
    .filter(([name, type]) => name.endsWith("Block") && type.properties?.type?.const)
    .map(([name, type]) => [type.properties.type.const, name]),
);

/** What is wrong with a message, in words; nothing if all is well. */
export function problems(message) {
  return message.blocks.flatMap(block);
}

function block(block) {
  const name = names[block.type];
  if (!name) {
    return [`Slack has no block of the type ${block.type}`];
  }
  const valid = ajv.getSchema(`blocks#/definitions/${name}`);
  return valid(block) ? [] : valid.errors.map(error => `${name}${error.instancePath} ${said(error)}`);
}

function said(error) {
  return `${error.message} ${JSON.stringify(error.params)}`;
}
