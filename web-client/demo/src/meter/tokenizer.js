let loading = null;

/** Counts tokens of `o200k`. Its table of texts is large, so it is loaded when it is first needed. */
export function loadTokenizer() {
  loading ??= load();
  return loading;
}

async function load() {
  const [{ Tiktoken }, { default: table }] = await Promise.all([
    import("js-tiktoken/lite"),
    import("js-tiktoken/ranks/o200k_base"),
  ]);
  const tokenizer = new Tiktoken(table);
  return (text) => tokenizer.encode(text, [], []).length;
}
