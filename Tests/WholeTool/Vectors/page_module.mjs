// Calls the applicants' page's module as its script does, without a browser.
//
//     node page_module.mjs POLICIES MODULE < REQUESTS
//
// POLICIES is what the page holds of them. REQUESTS is a list of [function, value] in JSON; prints a list of [answer, milliseconds].
import { readFileSync } from "node:fs";

const [policies, wasm] = process.argv.slice(2);
const { exports } = (await WebAssembly.instantiate(readFileSync(wasm), {})).instance;

function run(name, text) {
  const bytes = new TextEncoder().encode(text);
  const start = exports.page_allocate(bytes.length);
  new Uint8Array(exports.memory.buffer, start, bytes.length).set(bytes);
  const result = exports[`precheck_${name}`](start, bytes.length);
  exports.page_free(start);
  return new TextDecoder().decode(
    new Uint8Array(exports.memory.buffer, result, exports.page_length()));
}

run("set_policies", readFileSync(policies, "utf8"));
const answers = JSON.parse(readFileSync(0, "utf8")).map(([name, value]) => {
  const text = JSON.stringify(value);
  const start = performance.now();
  const answer = run(name, text);
  return [JSON.parse(answer), performance.now() - start];
});
console.log(JSON.stringify(answers));
