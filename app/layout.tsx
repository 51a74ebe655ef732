import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { currentLanguage } from "@/i18n/language";
import { LanguageProvider } from "@/i18n/provider";
import "./globals.css";

export const metadata: Metadata = {
  title: "自证通 Proofline",
  description: "Prove your business, raise your credit line.",
};
export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#faf9f7" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Reading the request keeps every page dynamic, so that each gets the nonce of its own answer.
  await headers();
  const language = await currentLanguage();
  return (
    <html lang={language}>
      <body className="bg-paper text-ink antialiased">
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </body>
    </html>
  );
}
