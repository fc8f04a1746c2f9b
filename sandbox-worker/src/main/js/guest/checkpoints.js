/**
 * The script that waits, as bytes, and back in any interpreter of the same build. All of Python is in its
 * memory while nothing of it is on the stack; what is beside it is how far time and chance are.
 */
import { buildId } from "glovebox:build-id";
import { readCheckpoint, writeCheckpoint } from "./checkpoint-file.js";

/** @param grow asks the glue for so many bytes of memory: it alone renews what looks into it */
export function keepCheckpoints({ internals, pristine, moment, grow, zone }) {
  return {
    /** @returns {ArrayBuffer} empty when something of the script is in no memory */
    checkpoint() {
      if (!pristine.isRestAsBefore()) return new ArrayBuffer(0);
      const memory = internals.HEAPU8;
      const state = JSON.stringify({
        bytes: memory.length,
        zone: zone.offsets(),
        ...moment.progress(),
      });
      const numbers = pristine.memory.changedPages(memory);
      return writeCheckpoint({ buildId, state, numbers, memory }).buffer;
    },
    /** Throws when this is not a checkpoint of this build; the interpreter is of no use then. */
    revive(seed, buffer) {
      const taken = readCheckpoint(buffer);
      if (taken.buildId !== buildId) throw new Error("checkpoint: it is of another build");
      const { bytes, zone: elsewhere, ...progress } = taken.state ?? {};
      const isCounted = isCount(bytes) && isCount(progress.drawn) && isAmount(progress.latestMs);
      // Memory grows by pages of the wasm, and never shrinks.
      if (!isCounted || bytes % WASM_PAGE !== 0 || bytes < pristine.memory.size) {
        throw new Error("checkpoint: its state is none");
      }
      // What a sandbox begins with has the names of its device's zone in it.
      if (elsewhere !== zone.offsets()) throw new Error("checkpoint: it is of another zone");
      if (endOf(taken.pieces) > bytes) throw new Error("checkpoint: it is larger than its memory");
      if (internals.HEAPU8.length < bytes) grow(bytes);
      const memory = internals.HEAPU8;
      if (memory.length < bytes) throw new Error("checkpoint: it has more memory than there is");
      pristine.memory.restore(memory);
      taken.restore(memory);
      moment.goOn(seed, progress);
    },
  };
}

const WASM_PAGE = 1 << 16;

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isAmount = (value) =>
  Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER;

/** Where the last of some places in memory ends. */
function endOf(pieces) {
  const [from, content] = pieces.at(-1) ?? [0, []];
  return from + content.length;
}
