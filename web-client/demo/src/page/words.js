/** How the page writes quantities. */

export function milliseconds(ms) {
  if (ms < 1000) {
    return `${Math.round(ms)} ms`;
  }
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}

/** A mark of a time axis: a round number. */
export function roundTime(ms) {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}

/** Tenths of a second, for a clock that is still running. */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

export function bytes(count) {
  if (count < 1000) {
    return `${count} B`;
  }
  if (count < 1_000_000) {
    return `${(count / 1000).toFixed(count < 100_000 ? 1 : 0)} KB`;
  }
  return `${(count / 1_000_000).toFixed(1)} MB`;
}

export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

const encoder = new TextEncoder();

export function byteLength(text) {
  return encoder.encode(text).length;
}

/** Arguments as Python would write the call: name="Amelia", limit=3. */
export function asArguments(args) {
  return Object.entries(args ?? {})
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(", ");
}
