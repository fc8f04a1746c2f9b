/** Writes to the store until it is killed; says what is there for good. */
import "../ends-with-its-parent.mjs";
import { FileStore } from "../../../../../../web-client/src/main/js/node/file-store.js";

const store = new FileStore(process.argv[2]);
for (let i = 0; ; i++) {
  const durable = i % 3 === 0;
  await store.append("run", 1, [`entry ${i}`], "head", { durable, first: i === 0 });
  if (durable) console.log(i);
}
