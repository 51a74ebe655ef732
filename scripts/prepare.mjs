/**
 * Makes a fresh clone ready, with nothing but Node >= 20 and npm, and does nothing when all is fresh:
 * packages, Prisma client, the web's build (for start and test), a browser (for test).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashOfFiles } from "./hash-of-files.mjs";
import { copyReaderFiles, readerFolder } from "./reader-files.mjs";

const purpose = process.argv.find((word) => word.startsWith("--for="))?.slice(6) ?? "start";
const stamps = ".build";

if (Number(process.versions.node.split(".")[0]) < 20) fail("Proofline needs Node 20 or newer to set itself up.");

once("packages", fileHash("package-lock.json"), existsSync("node_modules/next"), () =>
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
);
once(
  "prisma-client",
  fileHash("prisma/schema.prisma") + fileHash("package-lock.json"),
  existsSync("prisma/generated/client.ts"),
  () =>
    // Prisma's CLI would download a schema engine even to generate; any program that exists stops it from doing so.
    runNode(["node_modules/prisma/build/index.js", "generate", "--schema", "prisma/schema.prisma"], {
      PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
);
if (purpose === "start" || purpose === "test") {
  once(
    "phone-reader",
    fileHash("package-lock.json") + fileHash("scripts/reader-files.mjs"),
    existsSync(readerFolder()),
    copyReaderFiles,
  );
  const sources = hashOfFiles([
    "app",
    "features",
    "pipeline",
    "domain",
    "adapters",
    "ui",
    "i18n",
    "prisma/schema.prisma",
    "public",
    "proxy.ts",
    "next.config.js",
    "tsconfig.json",
    "package-lock.json",
  ]);
  once("web", sources, existsSync(".next/BUILD_ID"), () =>
    runNode(["node_modules/next/dist/bin/next", "build"], { NEXT_TELEMETRY_DISABLED: "1" }),
  );
}
if (purpose === "test") installBrowser();

/** Runs `make` unless it already ran for this hash and its result is still there. */
function once(name, hash, present, make) {
  const stamp = path.join(stamps, name);
  if (present && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.error(`Setting up: ${name} …`);
  make();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, hash);
}

function fileHash(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The Node 24 that the packages bring, so that the build runs on what the product runs on. */
function runNode(words, environment) {
  const own = path.resolve("node_modules/.bin/node");
  run(existsSync(own) ? own : process.execPath, words, environment);
}

function run(program, words, environment = {}) {
  const done = spawnSync(program, words, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (done.status !== 0) fail(`${program} ${words.join(" ")} failed.`);
}

function installBrowser() {
  for (const name of ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) {
    if (spawnSync("which", [name], { stdio: "ignore" }).status === 0) return;
  }
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (spawnSync("which", ["apt-get"], { stdio: "ignore" }).status === 0) {
    console.error("Setting up: chromium …");
    const apt = (words) => {
      const [program, ...rest] = [...sudo, "apt-get", ...words];
      execFileSync(program, rest, {
        stdio: ["ignore", "ignore", 2],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    };
    try {
      apt(["update", "-qq"]);
      apt(["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
      return;
    } catch {
      // Said in one sentence below, whatever went wrong.
    }
  }
  fail("The tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium) and run npm test again.");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
