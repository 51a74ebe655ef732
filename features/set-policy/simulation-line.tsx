"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { PolicyView } from "./policy-view";
import { usePolicyWords } from "./use-policy-words";

const msBetweenLooks = 2000;

/** How far the simulation of this version is; while it runs the page looks again by itself. */
export function SimulationLine({
  view,
}: {
  view: Pick<PolicyView, "simulation" | "version" | "state" | "maySeeRuns">;
}) {
  const word = usePolicyWords();
  const router = useRouter();
  const { simulation } = view;
  const running = simulation?.state === "queued" || simulation?.state === "running";
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), msBetweenLooks);
    return () => clearInterval(timer);
  }, [running, router]);
  if (!simulation) return null;
  return (
    <p role="status" className="text-[13px]">
      {simulation.state === "queued" && word("simulationWaiting")}
      {simulation.state === "running" &&
        word("simulating", { judged: simulation.judged, cases: Math.max(simulation.cases, simulation.judged) })}
      {simulation.state === "failed" && <span className="text-red">{word("simulationFailed")}</span>}
      {simulation.state === "done" &&
        (view.maySeeRuns ? (
          <Link className="text-blue underline underline-offset-2" href={`/desk/policy/${view.version}/simulation`}>
            {word("simulationDone")}
          </Link>
        ) : (
          word("simulationIsDone")
        ))}
      {!running && !simulation.ofThis && view.state === "draft" && (
        <span className="block text-xs text-amber">{word("simulationOld")}</span>
      )}
    </p>
  );
}
