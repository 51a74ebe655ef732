export { PoliciesPage as default } from "@/features/set-policy/policies-page";
