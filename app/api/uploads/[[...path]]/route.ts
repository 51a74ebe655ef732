import { receiveUpload } from "@/features/upload-evidence/receive/receive-upload";

/** Resumable uploads (tus). There is no GET: what was received is never given back. */
export const dynamic = "force-dynamic";
export const OPTIONS = receiveUpload;
export const POST = receiveUpload;
export const HEAD = receiveUpload;
export const PATCH = receiveUpload;
export const DELETE = receiveUpload;
