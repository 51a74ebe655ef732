import { authHandler } from "@/features/sign-in/auth-handler";

export { authHandler as GET, authHandler as POST };
