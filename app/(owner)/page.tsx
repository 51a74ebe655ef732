import { HomePage } from "@/features/follow-application/home-page";
import { LiveCode } from "@/features/show-live-code/live-code";
import { UploadEvidence } from "@/features/upload-evidence/upload-evidence";

export default function Page() {
  return (
    <HomePage
      bottom={(caseId) => (
        <>
          <LiveCode caseId={caseId} />
          <UploadEvidence caseId={caseId} />
        </>
      )}
    />
  );
}
