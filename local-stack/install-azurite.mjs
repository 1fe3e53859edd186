// Installs Azurite from the lock file, once: later builds find the installation and leave it alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const lock = readFileSync("package-lock.json", "utf8");
const installed = "node_modules/.installed-lock.json";

if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  // Azurite runs without the install scripts of its dependencies.
  const { status, error } = spawnSync("npm ci --ignore-scripts --omit=dev --no-audit --no-fund", {
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`npm ci failed: ${error ?? `exit code ${status}`}`);
    process.exit(1);
  }
  writeFileSync(installed, lock);
}
