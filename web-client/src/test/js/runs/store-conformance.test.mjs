import assert from "node:assert/strict";
import { test } from "node:test";
import { storeConformance } from "../../../main/js/store-conformance.js";
import { MapStore } from "./map-store.js";

const keeping = new MapStore();
for (const { name, run } of storeConformance(() => keeping)) test(`a map: ${name}`, run);

/** It has what a store need not have. */
class CheckpointStore extends MapStore {
  checkpoints = new Map();

  async append(runId, owner, entries, head, options) {
    await super.append(runId, owner, entries, head, options);
    if ("checkpoint" in options) this.checkpoints.set(runId, options.checkpoint);
  }

  async checkpoint(runId) {
    return this.checkpoints.get(runId) ?? null;
  }

  async delete(runId) {
    await super.delete(runId);
    this.checkpoints.delete(runId);
  }
}

const keepingAll = new CheckpointStore();
for (const { name, run } of storeConformance(() => keepingAll)) {
  if (name.startsWith("a checkpoint")) test(`a map with checkpoints: ${name}`, run);
}

/** Stores with one fault each, and a law that finds it. */
const FAULTS = {
  "who does not own a run any more adds nothing": class extends MapStore {
    append(runId, owner, entries, head, options) {
      return super.append(runId, this.ownerOf(runId) ?? owner, entries, head, options);
    }
  },
  "who does not own a run any more is told so by a code": class extends MapStore {
    append(...given) {
      return super.append(...given).catch(({ message }) => Promise.reject(new Error(message)));
    }
  },
  "who had a run before it was deleted adds nothing to the next of its id": class extends MapStore {
    #known = new Map();
    async claim(runId) {
      const owner = (this.#known.get(runId) ?? this.ownerOf(runId) ?? 0) + 1;
      await super.claim(runId);
      this.#known.set(runId, owner);
      return owner;
    }
    append(runId, owner, ...rest) {
      const isKnown = this.#known.get(runId) === owner;
      return super.append(runId, isKnown ? this.ownerOf(runId) : owner, ...rest);
    }
    delete(runId) {
      this.#known.delete(runId);
      return super.delete(runId);
    }
  },
  "what was not begun is not added to": class extends MapStore {
    append(runId, owner, entries, head, options) {
      return super.append(runId, owner, entries, head, { ...options, first: true });
    }
  },
  "entries come back in the order in which they were asked for": class extends MapStore {
    async append(runId, owner, entries, head, options) {
      if (!options.first) await new Promise((resolve) => setTimeout(resolve, 5 * Math.random()));
      return super.append(runId, owner, entries, head, options);
    }
  },
  "the head is the last one": class extends MapStore {
    append(runId, owner, entries, head, options) {
      return super.append(runId, owner, entries, options.first ? head : "before", options);
    }
  },
  "a run that was claimed alone is not read or listed": class extends MapStore {
    async read(runId) {
      return (await super.read(runId)) ?? { head: "", entries: [] };
    }
  },
  "claims count up, and a run that was begun has 1": class extends MapStore {
    async claim(runId) {
      return 1 + (await super.claim(runId));
    }
  },
  "a claim after an owner that has lost the run by then is refused": class extends MapStore {
    claim(runId) {
      return super.claim(runId);
    }
  },
  "of claims at once after one owner one is granted": class extends MapStore {
    async claim(runId, after) {
      if (after !== undefined && this.ownerOf(runId) !== after) return super.claim(runId, after);
      await null;
      return super.claim(runId);
    }
  },
  "what was deleted is gone and does not come back": class extends MapStore {
    async delete() {}
  },
  "runs whose ids are alike are apart": class extends MapStore {
    async delete(runId) {
      for (const id of this.ids()) if (id.startsWith(runId)) await super.delete(id);
    }
  },
  "a first append makes a run that is read as it was written": class extends MapStore {
    append(runId, owner, entries, head, options) {
      const shorter = entries.map((entry) => entry.slice(0, 65_536));
      return super.append(runId, owner, shorter, head, options);
    }
  },
  "many entries of one append come back": class extends MapStore {
    append(runId, owner, entries, head, options) {
      return super.append(runId, owner, entries.slice(0, 1_000), head, options);
    }
  },
  "an append may have no entries": class extends MapStore {
    async append(runId, owner, entries, head, options) {
      if (entries.length > 0) await super.append(runId, owner, entries, head, options);
    }
  },
  "a durable append is there when it resolves": class extends MapStore {
    async append(...given) {
      setTimeout(() => super.append(...given), 5);
    }
  },
  "a run that is not there is null": class extends MapStore {
    async read(runId) {
      return (await super.read(runId)) ?? { head: "", entries: [] };
    }
  },
  "two claims at once give two numbers": class extends MapStore {
    async claim(runId) {
      const owner = (this.ownerOf(runId) ?? 0) + 1;
      await null;
      while ((this.ownerOf(runId) ?? 0) < owner) await super.claim(runId);
      return owner;
    }
  },
  "a run that was claimed is begun by its owner": class extends MapStore {
    append(runId, owner, entries, head, options) {
      const by = options.first ? (this.ownerOf(runId) ?? owner) : owner;
      return super.append(runId, by, entries, head, options);
    }
  },
  "a checkpoint stays until another takes its place, or none": class extends CheckpointStore {
    async append(runId, owner, entries, head, options) {
      await super.append(runId, owner, entries, head, { checkpoint: null, ...options });
    }
  },
  "a checkpoint goes with its run, and with an append that is refused": class extends CheckpointStore {
    async append(runId, owner, entries, head, options) {
      this.checkpoints.set(runId, options.checkpoint);
      await super.append(runId, owner, entries, head, options);
    }
  },
  "deleting what is not there harms nothing": class extends MapStore {
    async delete(runId) {
      if (this.ownerOf(runId) === undefined) throw new Error("there is no such run");
      await super.delete(runId);
    }
  },
};

test("each law has a store that breaks it: give a new one its own in FAULTS", () => {
  const laws = storeConformance(() => keeping).map(({ name }) => name);
  assert.deepEqual(Object.keys(FAULTS).sort(), laws.sort());
});

for (const [law, Faulty] of Object.entries(FAULTS)) {
  test(`a store with a fault is found: ${law}`, async () => {
    const store = new Faulty();
    const { run } = storeConformance(() => store).find(({ name }) => name === law);
    await assert.rejects(run);
  });
}
