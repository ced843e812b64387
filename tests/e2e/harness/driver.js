// One tauri-driver with its WebKitWebDriver, on ports of its own, in a process group of its own: ending
// the group ends the window too, whatever state it is in. Never shared between two windows.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, readlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";

import { repository, within } from "./common.js";

const tauriDriver = process.env.DOMICILE_DRIVER ?? join(repository, "target/tools/bin/tauri-driver");
const nativeDriver = process.env.DOMICILE_NATIVE_DRIVER ?? "/usr/bin/WebKitWebDriver";

// A group of its own does not hear when this process ends, whether by a failure or by a signal.
const living = new Set();
process.once("exit", () => {
  for (const group of living) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // It ended by itself.
    }
  }
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Two ports that nothing listens on: both held before either is let go, so that they differ. */
async function freePorts() {
  const servers = [createServer(), createServer()];
  await Promise.all(servers.map((server) => once(server.listen(0, "127.0.0.1"), "listening")));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(socket.destroy() && true));
    socket.once("error", () => resolve(false));
  });
}

/** Starts the two drivers; `env` is what the window will see. */
export async function startDriver(env) {
  const [port, nativePort] = await freePorts();
  const args = ["--port", port, "--native-port", nativePort, "--native-driver", nativeDriver];
  const child = spawn(tauriDriver, args.map(String), { env, detached: true, stdio: ["ignore", "inherit", "inherit"] });
  // A test that forgets to close its window still ends.
  child.unref();
  if (child.pid !== undefined) living.add(child.pid);
  let ended = null;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended = `it ended with ${signal ?? code}`));

  // tauri-driver listens before the native driver that it starts does.
  await within(15_000, `${tauriDriver} and ${nativeDriver} to accept connections`, async () => {
    if (ended !== null) throw new Error(`${tauriDriver} did not start: ${ended}`);
    return (await accepts(port)) && (await accepts(nativePort));
  });

  return {
    port,
    /** The process ids of the window under this driver, whatever its program is. */
    async pidsOfWindow() {
      const all = await members(child.pid);
      const drivers = (await Promise.all([tauriDriver, nativeDriver].map((driver) => members(child.pid, driver)))).flat();
      return all.filter((pid) => !drivers.includes(pid));
    },
    /** The process ids of `binary` under this driver. */
    pidsOf: (binary) => members(child.pid, binary),
    async stop() {
      if (ended === null) {
        child.ref();
        const exit = new Promise((resolve) => child.once("exit", resolve));
        process.kill(-child.pid, "SIGKILL");
        await exit;
      }
      living.delete(child.pid);
      await within(5_000, "the window's processes to end", async () => (await members(child.pid)).length === 0);
    },
  };
}

/** The living processes of a group, or only those that run `binary`. */
async function members(group, binary) {
  const found = [];
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = await readFile(`/proc/${entry}/stat`, "utf8");
      // After the name in brackets, which may hold spaces: state, parent, group.
      const [state, , pgrp] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (Number(pgrp) !== group || state === "Z") continue;
      if (binary === undefined || (await readlink(`/proc/${entry}/exe`)) === binary) found.push(Number(entry));
    } catch (error) {
      // It ended between the listing and the look.
      if (!["ENOENT", "ESRCH"].includes(error.code)) throw error;
    }
  }
  return found;
}
