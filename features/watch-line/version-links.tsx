import Link from "next/link";
import type { Saying } from "./word";

/** From one page about a version to the others. */
export function VersionLinks({
  version,
  here,
  saying: { word },
}: {
  version: string;
  here: "shadow" | "simulation";
  saying: Saying;
}) {
  const base = `/desk/policy/${encodeURIComponent(version)}`;
  const look = "inline-flex min-h-9 items-center text-blue underline underline-offset-2 max-md:min-h-11";
  return (
    <nav aria-label={version} className="flex gap-4">
      <Link href={base} className={look}>
        {word("toPolicy")}
      </Link>
      {here === "simulation" ? (
        <Link href={`${base}/shadow`} className={look}>
          {word("toShadow")}
        </Link>
      ) : (
        <Link href={`${base}/simulation`} className={look}>
          {word("toSimulation")}
        </Link>
      )}
    </nav>
  );
}
