/** What a browser says about its phone and its line; members that not every browser knows are optional. */
export type Phone = {
  hardwareConcurrency?: number;
  /** Gigabytes, at most 8; only Chromium says it. */
  deviceMemory?: number;
  connection?: { saveData?: boolean; effectiveType?: string };
};

const enough = { cores: 4, gigabytes: 4 };
const slow: ReadonlySet<string> = new Set(["slow-2g", "2g", "3g"]);

/**
 * Whether a phone can carry a reader of its own (some 5 MB to fetch once, 0.2 GB while it reads): strong enough, not
 * saving data, not on a slow line. What a browser does not say is not held against it.
 */
export function canCarry({ hardwareConcurrency = 0, deviceMemory, connection }: Phone): boolean {
  if (hardwareConcurrency < enough.cores || (deviceMemory ?? enough.gigabytes) < enough.gigabytes) return false;
  return !connection?.saveData && !slow.has(connection?.effectiveType ?? "");
}

/** A module of one function that needs SIMD: what `wasm-feature-detect` asks of an engine. */
const simdModule = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** Whether this browser has what the reader is made of: web workers and WebAssembly with SIMD. */
export function hasEngine(): boolean {
  return typeof Worker === "function" && typeof WebAssembly === "object" && WebAssembly.validate(simdModule);
}
