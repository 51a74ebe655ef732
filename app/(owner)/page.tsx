import { HomePage } from "@/features/follow-application/home-page";
import { UploadEvidence } from "@/features/upload-evidence/upload-evidence";

export default function Page() {
  return <HomePage bottom={(caseId) => <UploadEvidence caseId={caseId} />} />;
}
