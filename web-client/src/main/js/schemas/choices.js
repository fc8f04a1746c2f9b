const SHOWN = 5;
const SHORT_LIST = 300;
const SHOWN_CHARACTERS = 40;

/** The choices of an `enum`, a JSON text: all of a short list, the nearest of a long one and a count. */
export function choicesOf(listText, value) {
  if (listText.length <= SHORT_LIST) return `one of ${listText}`;
  const texts = JSON.parse(listText).map((choice) => JSON.stringify(choice));
  const came = (JSON.stringify(value) ?? "").slice(0, SHOWN_CHARACTERS).toLowerCase();
  const nearest = texts
    .map((text) => ({ text, shared: sharedStart(text.toLowerCase(), came) }))
    .sort((a, b) => b.shared - a.shared || a.text.length - b.text.length)
    .slice(0, SHOWN)
    .map(({ text }) =>
      text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text,
    );
  const others = texts.length - nearest.length;
  return `one of [${nearest.join(",")}${others > 0 ? ` and ${others} more` : ""}]`;
}

function sharedStart(one, other) {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}
