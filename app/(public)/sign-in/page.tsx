export { OwnerSignInPage as default } from "@/features/sign-in/sign-in-page";
