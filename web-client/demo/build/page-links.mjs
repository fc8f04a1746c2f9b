import { browsable } from "../../build/published.mjs";

/** The documents are those of the package, and the source is nowhere, unless the build was told of better. */
export function withLinks(page, { homepage, repository }) {
  const documents = homepage ?? "glovebox/README.md";
  const source = repository ? `<a href="${inMarkup(browsable(repository))}" data-link` : null;
  return page
    .replace('href="glovebox/README.md"', () => `href="${inMarkup(documents)}"`)
    .replace("<a hidden data-link", (hidden) => source ?? hidden);
}

const inMarkup = (address) => address.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
