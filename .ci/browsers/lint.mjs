// Finds what the oldest browsers of the hall do not know: syntax, interfaces and CSS of the built pages for phones and
// hosts. Panel and display run on the laptop of the town and are not looked at.
//
// A check that finds nothing proves nothing: `controls` must be found, too.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import doiuse from "doiuse/lib/DoIUse.js";
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import postcss from "postcss";

const BROWSERS = ["safari 15", "ios_saf 15.0-15.1", "chrome 90"];
const DIST = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "static", "dist", "assets");
const SURFACES = ["phone", "host", "ways"];

/** Features that may be missing: what happens then, in the order of the alphabet. Everything else is a fault. */
const BESIDES = {
  "css-focus-visible": "the browser draws its own ring; where the thing itself is unseen, `:focus` stands before it",
  "css-overscroll-behavior": "the page behind a dialog may scroll along",
  "css-resize": "the field does not grow by hand",
  "css3-cursors": "there is no pointer on a phone",
  "viewport-unit-variants": "`vh` stands before it",
};

/** Methods of arrays and objects; the plugin cannot know of what a method is one. */
const LATER_METHODS = ["at", "hasOwn", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "groupBy"];

/** In socket.io-client, for a way of transport that these pages never take. */
const NEVER_REACHED = ["TransformStream", "WebTransport", "navigator.userActivation"];

const eslint = new ESLint({
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    {
      files: ["**/*.js"],
      plugins: { compat },
      languageOptions: { ecmaVersion: 2022, sourceType: "module" },
      settings: { browsers: BROWSERS, lintAllEsApis: true, polyfills: NEVER_REACHED },
      rules: {
        "compat/compat": "error",
        // Of ES2022 these two came later than class fields did.
        "no-restricted-syntax": [
          "error",
          "StaticBlock",
          "BinaryExpression[left.type='PrivateIdentifier']",
          ...LATER_METHODS.map((name) => `CallExpression[callee.property.name='${name}']`),
        ],
      },
    },
  ],
});

async function faultsOfScript(source, name) {
  const [{ messages }] = await eslint.lintText(source, { filePath: `${name}` });
  return messages.map((one) => `${name}:${one.line}:${one.column} ${one.message}`);
}

async function faultsOfStyle(source, name) {
  const found = [];
  const onFeatureUsage = ({ feature, featureData, message }) => {
    if (featureData.missing && !(feature in BESIDES)) found.push(`${name} ${message.replace(/\s+/g, " ")}`);
  };
  await postcss(new doiuse({ browsers: BROWSERS, onFeatureUsage })).process(source, { from: name });
  return found;
}

const controls = [
  [faultsOfScript, "structuredClone({})"],
  [faultsOfScript, "class A { static { this.b = 1; } }"],
  [faultsOfScript, "[1].at(-1)"],
  [faultsOfScript, "a = ;"],
  [faultsOfStyle, "@container (min-width: 1px) { a { color: red } }"],
  [faultsOfStyle, "a:has(b) { color: red }"],
];

let failed = false;
for (const [check, source] of controls) {
  const found = await check(source, check === faultsOfStyle ? "control.css" : "control.js");
  if (found.length) continue;
  console.error(`not found, although it should be: ${source}`);
  failed = true;
}
const files = readdirSync(DIST).filter(
  (file) => SURFACES.includes(file.split(/[.-]/)[0]) && /\.(js|css)$/.test(file),
);
if (!files.length) throw new Error("nothing was built");
for (const file of files) {
  const check = file.endsWith(".css") ? faultsOfStyle : faultsOfScript;
  for (const fault of await check(readFileSync(join(DIST, file), "utf8"), file)) {
    console.error(fault);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
