import { availableParallelism } from "node:os";

export type Runtime = typeof import("onnxruntime-node");
export type Session = import("onnxruntime-node").InferenceSession;

/** Loads the native runtime. @throws when this machine has none that fits: the other reader then stands in. */
export async function loadRuntime(): Promise<Runtime> {
  const loaded = await import("onnxruntime-node");
  return "InferenceSession" in loaded ? loaded : (loaded as { default: Runtime }).default;
}

/**
 * One session for one model. The memory arena is off: with it, pages of many sizes grow the process to gigabytes; the
 * reading process lets its allocator keep what was freed instead. Threads that have nothing to do sleep instead of
 * spinning, so that two reading processes on two cores do not steal each other's time, and numbers next to zero count as
 * zero, which the processor handles far faster.
 */
export function openSession(runtime: Runtime, model: string): Promise<Session> {
  return runtime.InferenceSession.create(model, {
    executionProviders: ["cpu"],
    enableCpuMemArena: false,
    enableMemPattern: false,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    intraOpNumThreads: Math.min(4, availableParallelism()),
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    extra: { session: { set_denormal_as_zero: "1", intra_op: { allow_spinning: "0" } } },
  });
}
