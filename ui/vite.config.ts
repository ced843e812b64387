/**
 * Build of the window. Nothing is inlined (the content security policy forbids inline script and style, and
 * fonts must be files), and the gallery is a page of its own that only the mode `gallery` builds.
 */
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": "/src" } },
  clearScreen: false,
  // The words of the window lie beside ui/, for the command line and reports read them too.
  server: { port: 5173, strictPort: true, host: "127.0.0.1", fs: { allow: [".", "../assets"] } },
  build: {
    outDir: mode === "gallery" ? "dist-gallery" : "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["safari16.4", "chrome111"],
    rolldownOptions: { input: mode === "gallery" ? "gallery.html" : "index.html" },
  },
  test: {
    environment: "jsdom",
    isolate: false,
    setupFiles: ["./src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: true,
    restoreMocks: true,
    // Only a test that hangs may end this way: a busy machine must not fail one.
    testTimeout: 60_000,
  },
}));
