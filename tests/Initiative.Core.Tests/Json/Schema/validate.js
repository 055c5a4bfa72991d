// node validate.js SCHEMA: reads one document per line, in base64, and says of each whether the schema allows it.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

// A format is a hint to editors in this draft, so that only patterns are enforced.
const ajv = new Ajv2020.default({ strict: true, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
const utf8 = new TextDecoder("utf-8", { fatal: true });

function verdict(line) {
  let document;
  try {
    document = JSON.parse(utf8.decode(Buffer.from(line, "base64")));
  } catch {
    return "malformed";
  }
  return validate(document) ? "valid" : `invalid ${validate.errors[0].instancePath} ${validate.errors[0].message}`;
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(verdict(line));
}
