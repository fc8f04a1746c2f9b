/** The escape attempts of `src/test/escapes`, as their files tell them; a wrong header fails in the browsers' own test. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";

const FOLDER = fileURLToPath(new URL("../../../escapes", import.meta.url));
const NEXT_RUN = /^# --- next run\n/m;
/** For what should end in another way, also where others use the machine. */
const PATIENT = { cpuMs: 40_000, wallMs: 60_000 };

export async function escapes() {
  const files = await readdir(FOLDER, { recursive: true });
  const names = files.filter((name) => name.endsWith(".py")).sort();
  return Promise.all(names.map(async (name) => read(name, await textOf(name))));
}

const textOf = (name) => readFile(join(FOLDER, name), "utf8");

function read(name, text) {
  const scripts = text.split(NEXT_RUN).map((code) => {
    const header = headerOf(code);
    return { code, endings: PLACES.map((place) => endingIn(header, place)) };
  });
  const { limits } = headerOf(text);
  const runsOut = scripts.some(({ endings }) => endings[0].expected.includes("limit-"));
  return { name, scripts, limits: limits ? JSON.parse(limits) : runsOut ? {} : PATIENT };
}

/** How deep a script may call itself differs from engine to engine, and from one process to the next. */
const PLACES = ["chromium", "firefox", "webkit"];

const endingIn = (header, place) => ({
  expected: header[`expect in ${place}`] ?? header.expect,
  told: header[`told in ${place}`] ?? header.told ?? "",
});

function headerOf(text) {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !/^# [^:]+: /.test(line));
  return Object.fromEntries(
    lines.slice(0, end).map((line) => /^# ([^:]+): (.*)$/.exec(line).slice(1)),
  );
}

/** Whether a run ended as the header says. */
export function isEndingOf({ status, value, error }, { expected, told }) {
  if (expected.startsWith("value ")) {
    return status === "completed" && isDeepStrictEqual(value, JSON.parse(expected.slice(6)));
  }
  if (!(error?.message ?? "").includes(told)) return false;
  if (status !== "failed") return status === expected;
  const isException = error.code === "script-error" && !expected.startsWith("failed ");
  return expected === (isException ? error.message.split(":", 1)[0] : `failed ${error.code}`);
}
