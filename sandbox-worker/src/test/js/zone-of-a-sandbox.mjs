/** Run by zone.test.mjs in a process of its own: prints the value of a script, as JSON. */
import { setupOf, startSandbox } from "./sandbox.mjs";

// What the lock-down takes away.
const script = process.argv[2];
const print = process.stdout.write.bind(process.stdout);
const exit = process.exit.bind(process);
const python = await startSandbox(([kind, ...fields]) =>
  print(kind === "completed" ? fields[0] : JSON.stringify([kind, ...fields])),
);
python.turnBegins(10_000, -1, -1);
python.execute(script, setupOf([]));
python.wake();
exit(0);
