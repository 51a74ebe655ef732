import { correctField, setKind } from "@/features/follow-application/actions/document-actions";
import { LiveCode } from "@/features/show-live-code/live-code";
import { TalkPage } from "@/features/talk/talk-page";
import { UploadEvidence } from "@/features/upload-evidence/upload-evidence";

export default function Page() {
  return (
    <TalkPage
      correct={correctField}
      setKind={setKind}
      upload={(caseId, by) => (
        <>
          {by === "camera" && <LiveCode caseId={caseId} />}
          <UploadEvidence caseId={caseId} prefer={by} />
        </>
      )}
    />
  );
}
