/** How the page writes what JavaScript alone knows. */

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
