/** One-way arrows between the rooms, as errors. See docs/decisions and `ls`. */
const from = (path, to, name, comment) => ({ name, comment, severity: "error", from: { path }, to });
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    from(
      "^domain/",
      { path: "^(app|features|pipeline|adapters|ui|i18n|fixtures|e2e|bench|commands|prisma)/" },
      "domain-knows-only-itself",
      "Rules are pure.",
    ),
    from(
      "^domain/(?!.*[.]test[.]ts$)",
      { path: "node_modules/", pathNot: "node_modules/(zod|intl-messageformat)/" },
      "domain-uses-two-libraries",
      "zod and one message formatter.",
    ),
    from("^domain/", { dependencyTypes: ["core"] }, "domain-does-no-io", "No I/O, no clock, no randomness."),
    from(
      "^ui/",
      { path: "^(app|features|pipeline|domain|adapters|fixtures|e2e|bench|commands|prisma)/" },
      "ui-knows-nothing-of-credit",
      "Buttons and charts only.",
    ),
    from(
      "^i18n/",
      { path: "^(app|features|pipeline|adapters|ui|fixtures|e2e|bench|commands|prisma)/" },
      "i18n-holds-no-sentences",
      "It chooses the language.",
    ),
    from(
      "^adapters/",
      { path: "^(app|features|pipeline|ui|i18n|fixtures|e2e|bench|commands)/" },
      "adapters-stay-at-the-door",
      "Adapters know domain types and their one library.",
    ),
    from(
      "^pipeline/(?!worker|.*[.]integration[.]test[.]ts$)",
      { path: "^(app|features|ui|i18n|fixtures|e2e|bench|commands)/" },
      "pipeline-points-down",
      "The line knows domain and ports.",
    ),
    from(
      "^pipeline/(?!worker\\.ts|trial/|.*[.]integration[.]test[.]ts$)",
      { path: "^adapters/", pathNot: "^adapters/[^/]+/port\\.ts$" },
      "only-the-worker-picks-adapters",
      "Stages see ports.",
    ),
    from(
      "^features/([^/]+)/",
      { path: "^features/", pathNot: "^features/$1/" },
      "features-never-import-each-other",
      "One task, one folder.",
    ),
    from(
      "^features/",
      { path: "^(app|fixtures|e2e|bench|commands)/" },
      "features-point-down",
      "app says where, features say what.",
    ),
    from(
      "^features/(?!.*[.]integration[.]test[.]ts$)",
      { path: "^adapters/", pathNot: "^adapters/(web\\.ts|[^/]+/port\\.ts)$" },
      "features-use-the-web-door",
      "adapters/web.ts picks the real ones.",
    ),
    from(
      "^app/",
      { path: "^(domain|pipeline|fixtures|e2e|bench|commands)/" },
      "app-is-addresses",
      "app says which screen lives where.",
    ),
    from(
      "^app/",
      { path: "^adapters/", pathNot: "^adapters/web\\.ts$" },
      "app-uses-the-web-door",
      "Handlers may use adapters/web only.",
    ),
    from(
      "^e2e/",
      { path: "^(app|features|pipeline|ui|i18n|domain)/" },
      "e2e-is-a-stranger",
      "A stranger at the door plants data and looks.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "prisma/generated" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
