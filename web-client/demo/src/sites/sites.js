/** Pages of the web, which the page fetches for a script; `table` says of which addresses. */
export function sitesOf(table) {
  const here = new URL("sites/", document.baseURI);
  return {
    describe: () => table.describe(),
    /** @type {import("../desk/namespaces.js").Call} */
    async call(_, { url }, turn) {
      const { href } = new URL(url, document.baseURI);
      const refusal = table.refusal(here.href, href);
      if (refusal) throw new Error(refusal);
      const response = await fetch(href, {
        signal: turn?.signal,
        redirect: "error",
        credentials: "omit",
      });
      if (!response.ok) throw new Error(`The page answered with ${response.status}.`);
      return { html: await response.text() };
    },
  };
}
