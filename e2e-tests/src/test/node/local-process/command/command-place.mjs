/** A folder as somebody has it who installed the packed package and the SDK, and has nothing at home. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { ElicitRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { packedPackage } from "../../new-user/packed-package.mjs";
import { says } from "../../says.mjs";

const run = promisify(execFile);
const installed = (name) =>
  fileURLToPath(new URL(`../../../../../node_modules/${name}`, import.meta.url));
export const STRANGER = fileURLToPath(new URL("stranger.mjs", import.meta.url));

/** A server of another author that is installed here. */
export const published = (name, ...args) => ({
  command: process.execPath,
  args: [installed(`@modelcontextprotocol/server-${name}/dist/index.js`), ...args],
});
export const CALCULATOR = {
  command: process.execPath,
  args: [installed("@coo-quack/calc-mcp/dist/index.js")],
};
export const BANK = {
  command: process.execPath,
  args: [installed("@allpepper/memory-bank-mcp/dist/main/index.js")],
};

export const stranger = (kind, more) => ({
  command: process.execPath,
  args: [STRANGER, kind],
  ...more,
});

export class Place {
  #clients = [];

  static async make() {
    const place = new Place();
    place.folder = await mkdtemp(join(tmpdir(), "glovebox-mcp-"));
    await mkdir(join(place.folder, "home"));
    const modules = join(place.folder, "node_modules");
    await mkdir(join(modules, "@modelcontextprotocol"), { recursive: true });
    await run("tar", ["xzf", await packedPackage(), "-C", modules]);
    await run("mv", [join(modules, "package"), join(modules, "glovebox")]);
    await mkdir(join(modules, ".bin"));
    await symlink("../glovebox/bin/glovebox.mjs", join(modules, ".bin/glovebox"));
    const sdk = "@modelcontextprotocol/sdk";
    await symlink(installed(sdk), join(modules, sdk));
    return place;
  }

  async write(name, content) {
    const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
    await writeFile(join(this.folder, name), text);
  }

  /** As a client of MCP starts it. */
  commandOf(file) {
    const bin = join(this.folder, "node_modules/glovebox/bin/glovebox.mjs");
    return {
      command: process.execPath,
      args: [bin, "mcp", "--config", file],
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: join(this.folder, "home") },
    };
  }

  /** The command without a client: what it says, and how it ends. */
  async runs(file, environment = {}) {
    const { child, told } = this.start(file, environment);
    child.stdin.end();
    const [code] = await once(child, "close");
    return { code, ...told };
  }

  start(file, environment = {}) {
    const { command, args, cwd, env } = this.commandOf(file);
    const child = spawn(command, args, { cwd, env: { ...env, ...environment } });
    const told = { out: "", err: "" };
    child.stdout.on("data", (text) => (told.out += text));
    child.stderr.on("data", (text) => (told.err += text));
    return { child, told };
  }

  /** A client of the SDK, connected to the command. */
  async connect(config, { answer, client: given, name = "glovebox.json" } = {}) {
    await this.write(name, config);
    const transport = new StdioClientTransport({ ...this.commandOf(name), stderr: "pipe" });
    const served = { errors: "", logged: [], asked: [], transport };
    transport.stderr.on("data", (text) => (served.errors += text));
    served.says = async (words) => {
      while (!words.test(served.errors)) await says(transport.stderr);
    };
    const client = given ?? new Client({ name: "test", version: "1" }, capabilitiesOf(answer));
    if (answer) {
      client.setRequestHandler(ElicitRequestSchema, ({ params }, { signal }) => {
        served.asked.push(params.message);
        return answer(params, signal);
      });
    }
    client.onerror = (reason) => served.logged.push(String(reason));
    this.#clients.push(client);
    await client.connect(transport);
    return Object.assign(served, { client, run: runner(client) });
  }

  async clear() {
    await Promise.all(this.#clients.map((client) => client.close()));
    await rm(this.folder, { recursive: true, force: true });
  }
}

const capabilitiesOf = (answer) => ({ capabilities: answer ? { elicitation: {} } : {} });

/** A script's answer: its text, and the rest. */
const runner = (client) => async (code, options) => {
  const input = { name: "execute_python", arguments: { code } };
  const { content, structuredContent, isError } = await client.callTool(input, undefined, options);
  return { text: content[0].text, content, ...structuredContent, isError: isError === true };
};
