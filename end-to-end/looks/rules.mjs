// Applies other people's rules to rendered cards: node rules.mjs slack|teams FILE...
// Writes a JSON object: for each file how many messages it has, and what is wrong with which card.
import { readFileSync } from "node:fs";

const [channel, ...files] = process.argv.slice(2);
const { problems } = await import(`./rules/${channel}.mjs`);

const report = {};
for (const file of files) {
  const samples = JSON.parse(readFileSync(file, "utf8"));
  report[file] = {
    messages: samples.reduce((sum, sample) => sum + sample.messages.length, 0),
    problems: samples.flatMap(({ name, messages }) =>
      messages.flatMap((message, at) =>
        problems(message).map(problem => `${name}, message ${at + 1}: ${problem}`))),
  };
}
console.log(JSON.stringify(report, null, 2));
