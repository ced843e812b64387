/**
 * Build of the window. Nothing is inlined (the content security policy forbids inline script and style, and
 * fonts must be files). The gallery and the peers of the benchmarks are pages that only modes of their own build.
 */
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** What each mode builds, and where. */
const pages: Record<string, { outDir: string; input: string | string[] }> = {
  gallery: { outDir: "dist-gallery", input: "gallery.html" },
  bench: { outDir: "dist-bench", input: ["bench-empty.html", "bench-library.html"] },
};
const page = (mode: string) => pages[mode] ?? { outDir: "dist", input: "index.html" };

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { "@": "/src" } },
  clearScreen: false,
  // The words of the window lie beside ui/, for the command line and reports read them too.
  server: { port: 5173, strictPort: true, host: "127.0.0.1", fs: { allow: [".", "../assets"] } },
  build: {
    outDir: page(mode).outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["safari16.4", "chrome111"],
    rolldownOptions: { input: page(mode).input },
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
