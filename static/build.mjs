// Builds the surfaces into dist/. Each is built on its own, so that a phone loads one script and one style
// sheet and nothing that belongs to the panel. Also copies the fonts of the printed protocol and all licences.
// Everything is made in a folder beside it and renamed at the end: a failed build leaves the last good bundle alone.
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { textsOf, writeTexts } from "./texts.mjs";

const ROOT = dirname(fileURLToPath(import.meta.url));
const FINAL = join(ROOT, "dist");
const DIST = join(ROOT, `dist.new-${process.pid}`);
const MODULES = join(ROOT, "node_modules");
const SURFACES = ["phone", "host", "moderator", "display", "ways"];
const FONTS = {
  "noto-sans": weights("NotoSans"),
  "noto-sans-arabic": weights("NotoSansArabic"),
  "noto-sans-ethiopic": weights("NotoSansEthiopic"),
  "noto-emoji": weights("NotoEmoji").slice(0, 1),
};

/** Where a family's regular and bold files are in its package, and what they are called in dist/fonts. */
function weights(family) {
  return [
    [`400Regular/${family}_400Regular.ttf`, `${family}-Regular.ttf`],
    [`700Bold/${family}_700Bold.ttf`, `${family}-Bold.ttf`],
  ];
}

/** Vite wraps every import() so that styles and further chunks are fetched beforehand. Here are none: it would only be weight. */
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : null,
};

/** Builds one surface; returns its files for the manifest and the npm packages that went into it. */
async function buildSurface(name) {
  const texts = textsOf(name);
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    base: "/",
    publicDir: false,
    plugins: [plainImports],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    define: texts.define,
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: ["es2020", "safari15", "chrome90"],
      // Without "es2020": that would count as browsers so old that logical properties are compiled away.
      cssTarget: ["safari15", "chrome90"],
      cssCodeSplit: false,
      // Files must stay files: what is inlined as data: is paid for by every phone at once.
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: { [name]: join(ROOT, "src", name, "main.tsx") },
        output: {
          entryFileNames: "assets/[name].[hash].js",
          chunkFileNames: `assets/${name}-[name].[hash].js`,
          assetFileNames: (asset) =>
            isSheet(asset) ? `assets/${name}.[hash][extname]` : `assets/${name}-[name].[hash][extname]`,
        },
      },
    },
  });
  const chunks = output.filter((file) => file.type === "chunk");
  const entry = chunks.find((chunk) => chunk.isEntry);
  const shared = chunks.filter((chunk) => !chunk.isEntry && !chunk.isDynamicEntry);
  if (shared.length) {
    throw new Error(`${name}: shared chunks cost a request each: ${shared.map((chunk) => chunk.fileName)}`);
  }
  const lazy = chunks.filter((chunk) => chunk.isDynamicEntry);
  return {
    files: {
      js: entry.fileName,
      css: output.filter(isSheet).map((file) => file.fileName),
      chunks: Object.fromEntries(lazy.map((chunk) => [chunk.name, chunk.fileName])),
      texts: writeTexts(name, texts, DIST),
    },
    packages: chunks.flatMap((chunk) => chunk.moduleIds).flatMap(packageOf),
  };
}

/** Is this the style sheet of the surface? One that is imported as an address ("?url") is fetched when it is needed. */
function isSheet(file) {
  return file.type === "asset" && file.names.includes("style.css");
}

/** The npm package a module belongs to, as a list of none or one name. */
function packageOf(moduleId) {
  const match = moduleId.replaceAll("\\", "/").match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  return match ? [match[1]] : [];
}

/** Copies the fonts that the protocol is set in; phones use their own. */
function copyFonts() {
  mkdirSync(join(DIST, "fonts"), { recursive: true });
  for (const [family, files] of Object.entries(FONTS)) {
    const source = join(MODULES, "@expo-google-fonts", family);
    for (const [from, to] of files) copyFileSync(join(source, from), join(DIST, "fonts", to));
    copyFileSync(join(source, "LICENSE_FONT"), join(DIST, "fonts", `${family}-LICENSE.txt`));
  }
}

/** The licence texts of every package that is inside the bundle: their authors ask for that. */
function writeLicences(packages) {
  const parts = [...new Set(packages)].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8"));
    const text = readdirSync(join(MODULES, name)).find((file) => /^licen[cs]e/i.test(file));
    const body = readFileSync(text ? join(MODULES, name, text) : commonText(license), "utf8");
    return `${name} ${version} (${license})\n\n${body.trim()}\n`;
  });
  writeFileSync(join(DIST, "LICENSES.txt"), parts.join(`\n${"-".repeat(78)}\n\n`));
}

/** Where the text of a licence stands when the package itself only names it. */
function commonText(license) {
  if (license === "Apache-2.0") return join(MODULES, "typescript", "LICENSE");
  throw new Error(`no licence text for ${license}`);
}

/** One line per surface: what a first load costs on the wire (script, styles, the largest text and lazy chunk). */
function report(name, files) {
  const size = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
  const sum = (list) => list.map(size).reduce((a, b) => a + b, 0);
  const largest = (list) => list.map(size).reduce((a, b) => Math.max(a, b), 0);
  const [first = {}] = Object.values(files.texts);
  const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const chunks = Object.values(files.chunks);
  const parts = [
    `js ${kb(size(files.js))}`,
    `css ${kb(sum(files.css))}`,
    `texts ${kb(largest(Object.values(first)))}`,
    `largest of ${chunks.length} chunks ${kb(largest(chunks))}`,
  ];
  console.log(`${name.padEnd(10)} ${parts.join(", ")} (gzip)`);
}

const manifest = {};
const packages = [];
try {
  for (const name of SURFACES) {
    const surface = await buildSurface(name);
    manifest[name] = surface.files;
    packages.push(...surface.packages);
    report(name, surface.files);
  }
  copyFonts();
  writeLicences(packages);
  writeFileSync(join(DIST, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  rmSync(FINAL, { recursive: true, force: true });
  renameSync(DIST, FINAL);
} finally {
  rmSync(DIST, { recursive: true, force: true });
}
