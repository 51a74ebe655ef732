import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: ["{domain,adapters,pipeline,features,ui,i18n,scripts}/**/*.test.ts"], exclude: ["**/*.integration.test.ts"] },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["{adapters,pipeline,features,commands,fixtures,scripts}/**/*.integration.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
