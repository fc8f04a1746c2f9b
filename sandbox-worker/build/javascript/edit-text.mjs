/** Applies `{ start, end, text }` edits, given in any order; an edit inside another one is lost. */
export function editText(source, edits) {
  const outermost = [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce((kept, edit) => {
      if (kept.length === 0 || edit.start >= kept.at(-1).end) {
        kept.push(edit);
      }
      return kept;
    }, []);
  let text = "";
  let at = 0;
  for (const edit of outermost) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
