import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

// What the window's own configuration sends too; the mock build is served with it so that a
// breach shows in the tests here.
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  resolve: {
    alias:
      mode === "mock"
        ? [
            {
              find: /^\.{1,2}\/(?:.*\/)?transport$/,
              replacement: fileURLToPath(new URL("./src/mock/transport.ts", import.meta.url)),
            },
          ]
        : [],
  },
  build: {
    target: "safari18",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [".."] } },
  preview: { host: "127.0.0.1", headers: { "Content-Security-Policy": csp } },
}));
