import { isPicture } from "./parts.js";

/** An answer as content of the protocol, which knows pictures, sounds and resources. */
export const mcpContent = ({ text, runId, parts = [] }) => [
  { type: "text", text },
  ...parts.map((part, i) => blockOf(part, `glovebox:${runId}/part-${i + 1}`)),
];

/** Clients hand pictures and sounds on to a model: only what models take is one. */
function blockOf({ mediaType, data, text }, uri) {
  if (isPicture({ mediaType })) return { type: "image", data, mimeType: mediaType };
  if (mediaType.startsWith("audio/")) return { type: "audio", data, mimeType: mediaType };
  const content = text === undefined ? { blob: data } : { text };
  return { type: "resource", resource: { uri, mimeType: mediaType, ...content } };
}
