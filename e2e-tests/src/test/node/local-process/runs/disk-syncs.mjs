/** What is on the disk: of a file what was in it when a sync of it began that has ended. */
import { readFileSync, readlinkSync } from "node:fs";
import { open } from "node:fs/promises";

export class DiskSyncs {
  #handles;
  #real = {};
  /** The files and folders that were brought to the disk, in order. */
  places = [];
  #onDisk = new Map();
  /** Is told of each file or folder when that begins. */
  onBegin = async () => {};

  /** Watches all handles of this process. */
  static async watch() {
    const syncs = new DiskSyncs();
    const handle = await open(process.execPath, "r");
    syncs.#handles = Object.getPrototypeOf(handle);
    await handle.close();
    for (const name of ["datasync", "sync"]) syncs.#follow(name);
    return syncs;
  }

  #follow(name) {
    const real = (this.#real[name] = this.#handles[name]);
    const syncs = this;
    this.#handles[name] = async function () {
      const place = readlinkSync(`/proc/self/fd/${this.fd}`);
      const before = name === "datasync" ? readFileSync(place, "utf8") : "";
      await syncs.onBegin(place);
      await real.call(this);
      syncs.places.push(place);
      syncs.#onDisk.set(place, before);
    };
  }

  ofLogs() {
    return this.places.filter((place) => place.endsWith(".log"));
  }

  /** Whether an entry that begins so is on the disk. */
  holds(entry) {
    const words = JSON.stringify(entry).slice(0, -1);
    return Array.from(this.#onDisk.values()).some((text) => text.includes(words));
  }

  stop() {
    Object.assign(this.#handles, this.#real);
  }
}
