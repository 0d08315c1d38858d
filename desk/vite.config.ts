import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const gateway = process.env.ANNALS_GATEWAY ?? "http://localhost:8080";
const throughGateway = ["/api", "/session", "/login", "/logout", "/oauth2", "/media", "/s/"];

export default defineConfig({
  base: "/desk/",
  plugins: [react()],
  build: {
    target: "es2023",
    // The content security policy of the gateway allows fonts and scripts from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 5173,
    strictPort: true,
    // Tests read the closed lists where the services declare them.
    fs: {
      allow: [
        ".",
        "../contracts",
        "../kernel/core",
        "../article-service/src",
        "../auth/src",
        "../gateway/src",
        "../media-service/src",
      ],
    },
    proxy: Object.fromEntries(throughGateway.map((path) => [path, gateway])),
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    // One world for all files: to make it anew for each took three quarters of the time.
    isolate: false,
  },
});
