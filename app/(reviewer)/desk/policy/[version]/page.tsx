export { PolicyPage as default } from "@/features/set-policy/policy-page";
