import type { Box } from "../../values/box";
import type { WaySeen } from "../corroboration";

/**
 * Something of a document that another document may share, e.g. { how: "plate", value: "粤B12345" }. "sign" is only a hint
 * where to look for the same picture: two shops may bear one name.
 */
export type Trace = { how: WaySeen | "sign"; value: string; page?: number | null; box?: Box | null };

/** Ways whose values are kept as keyed hashes only: who has the database alone cannot tell whose they are. */
export const privateWays: readonly Trace["how"][] = ["phone", "account", "device", "address"];
