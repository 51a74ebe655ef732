export { AgreementPage as default } from "@/features/watch-agreement/agreement-page";
