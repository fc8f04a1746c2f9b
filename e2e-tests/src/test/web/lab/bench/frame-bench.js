import { IframeSandboxExecutor } from "@cloudflare/codemode/browser";

const providers = [{ name: "bench", fns: { echo: async ({ n }) => n } }];

/** Milliseconds from the navigation to the first value of a script of JavaScript in a frame. */
export async function firstValue() {
  const executor = new IframeSandboxExecutor();
  const { error } = await executor.execute("async () => bench.echo({ n: 1 })", providers);
  if (error !== undefined) throw new Error(error);
  return performance.now();
}
