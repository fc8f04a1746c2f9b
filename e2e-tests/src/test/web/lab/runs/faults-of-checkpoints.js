/** Has cells stand where their checkpoint is zipped, read, or unpacked. */
export function holdCheckpoints(cells, ofStores) {
  holdZipping(cells);
  holdReading(cells, ofStores);
  holdUnpacking();
}

function holdReading(cells, { prototype }) {
  const real = prototype.checkpoint;
  prototype.checkpoint = async function (runId) {
    const checkpoint = await real.call(this, runId);
    const cell = cells.get(runId);
    if (!checkpoint || cell?.moment !== "in replay") return checkpoint;
    if (cell.goesOn === "unpacking") unpacked.set(checkpoint, cell);
    else if (cell.goesOn !== "reviving") await cell.stand("reading");
    return checkpoint;
  };
}

function holdZipping(cells) {
  const real = Blob.prototype.stream;
  Blob.prototype.stream = function () {
    const held = new TransformStream({
      transform: async (chunk, out) => {
        const cell = cellIn(cells, chunk.buffer);
        if (cell?.moment === "zipping") await cell.stand("zipping");
        out.enqueue(chunk);
      },
    });
    return real.call(this).pipeThrough(held);
  };
}

/** What checkpoints of cells are read from, zipped. */
const unpacked = new WeakMap();

function holdUnpacking() {
  const Real = DecompressionStream;
  globalThis.DecompressionStream = class {
    constructor(format) {
      const held = new TransformStream({
        transform: async (chunk, out) => {
          await unpacked.get(chunk.buffer)?.stand("unpacking");
          out.enqueue(chunk);
        },
      });
      this.writable = held.writable;
      this.readable = held.readable.pipeThrough(new Real(format));
    }
  };
}

/** Whose memory this is: the text of the script is in it. */
export function cellIn(cells, memory) {
  const text = new TextDecoder("latin1").decode(memory);
  return [...cells.values()].find(({ id }) => text.includes(`# ${id}\n`));
}
