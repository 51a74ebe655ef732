import { availableParallelism } from "node:os";

export type Runtime = typeof import("onnxruntime-node");
export type Session = import("onnxruntime-node").InferenceSession;

/** Loads the native runtime. @throws when this machine has none that fits: the other reader then stands in. */
export async function loadRuntime(): Promise<Runtime> {
  const loaded = await import("onnxruntime-node");
  return "InferenceSession" in loaded ? loaded : (loaded as { default: Runtime }).default;
}

/**
 * One session for one model. The memory arena is off: with it, pages of many sizes grow the process to gigabytes.
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
  });
}
