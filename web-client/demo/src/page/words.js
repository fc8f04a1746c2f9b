/** How the page writes what JavaScript alone knows. */

const encoder = new TextEncoder();

export function byteLength(text) {
  return encoder.encode(text).length;
}
