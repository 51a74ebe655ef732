import { readFile } from "node:fs/promises";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

let loaded: Promise<void> | null = null;

/** Prisma's schema engine as WebAssembly: its native twin would have to be downloaded. */
export async function openSchemaEngine(url: string, datamodels?: [string, string][]): Promise<engine.SchemaEngine> {
  loaded ??= load();
  await loaded;
  const factory = bindMigrationAwareSqlAdapterFactory(sendingScriptsWhole(new PrismaPg({ connectionString: url })));
  return engine.SchemaEngine.new({ datamodels }, () => undefined, factory as unknown as object);
}

/** The adapter cuts scripts at every semicolon, which breaks functions in them; PostgreSQL takes a script whole. */
function sendingScriptsWhole(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  };
  return factory;
}

async function load(): Promise<void> {
  const file = path.resolve("node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  const bindings = engine as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
