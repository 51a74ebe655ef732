import Link from "next/link";

/** A case by its applicant's name, or the end of its id where nobody needs to know more. */
export function CaseLink({ caseId, name }: { caseId: string; name?: string | undefined }) {
  return (
    <Link
      href={`/desk/cases/${caseId}`}
      className="inline-flex min-h-6 items-center text-blue underline-offset-2 hover:underline"
    >
      {name ?? caseId.slice(-6)}
    </Link>
  );
}
