export { BusinessPage as default } from "@/features/attest/business-page";
