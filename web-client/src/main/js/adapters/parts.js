/** The pictures that models see. */
const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

export const isPicture = ({ mediaType }) => PICTURES.includes(mediaType);

/** What models can look at: pictures, and documents with pages. */
export const isSeen = (part) => isPicture(part) || part.mediaType === "application/pdf";

export const isNothing = () => false;

export const dataUrl = ({ mediaType, data }) => `data:${mediaType};base64,${data}`;

/**
 * Of an answer what a model is given: its text, and those of its parts that its provider takes. Of the others it is
 * told that it does not see them.
 */
export function given({ text, parts = [] }, isTaken) {
  const unseen = parts.flatMap((part, i) => (isTaken(part) ? [] : [`part ${i + 1}`]));
  const note = unseen.length === 0 ? "" : `\n(not shown to you: ${unseen.join(", ")})`;
  return { text: text + note, parts: parts.filter(isTaken) };
}

/** The same as content: the text alone, or a list that begins with it. */
export function contentOf(answer, isTaken, textForm, partForm) {
  const { text, parts } = given(answer, isTaken);
  return parts.length === 0 ? text : [textForm(text), ...parts.map(partForm)];
}
