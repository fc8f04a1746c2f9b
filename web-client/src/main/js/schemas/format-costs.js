/**
 * What the formats that the library knows can cost, as bounds like those of a pattern. Those that are missing
 * are not known to be quick: the library's `url` takes time that doubles with each letter. A format that the
 * library does not know costs nothing.
 */
const LINEAR = { factor: 8, power: 1 };
const MANY_WAYS = { factor: 64, power: 1 };
const UNKNOWN_TO_THE_LIBRARY = { factor: 0, power: 0 };

const KNOWN = new Map([
  ["date", LINEAR],
  ["date-time", LINEAR],
  ["duration", MANY_WAYS],
  ["email", MANY_WAYS],
  ["hostname", MANY_WAYS],
  ["ipv4", LINEAR],
  ["ipv6", MANY_WAYS],
  ["json-pointer", LINEAR],
  ["json-pointer-uri-fragment", LINEAR],
  ["regex", LINEAR],
  ["relative-json-pointer", LINEAR],
  ["time", LINEAR],
  ["uri", MANY_WAYS],
  ["uri-reference", MANY_WAYS],
  ["url", undefined],
  ["uri-template", undefined],
  ["uuid", LINEAR],
]);

export const FORMATS = {
  get: (format) => (KNOWN.has(format) ? KNOWN.get(format) : UNKNOWN_TO_THE_LIBRARY),
};
