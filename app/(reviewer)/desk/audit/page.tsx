export { AuditPage as default } from "@/features/read-audit/audit-page";
