/**
 * Where the package is at home: settings of whoever publishes it, in the environment of the build. What is
 * not given is left out, and so is every link that would lead nowhere without it.
 */
const SETTINGS = {
  repository: "GLOVEBOX_REPOSITORY",
  homepage: "GLOVEBOX_HOMEPAGE",
  bugs: "GLOVEBOX_BUGS",
};

/** The fields of package.json that are given, by name. */
export function published(environment = process.env) {
  const given = Object.entries(SETTINGS).map(([field, variable]) => [field, environment[variable]]);
  return Object.fromEntries(given.filter(([, address]) => address));
}

/** The repository's address as a browser opens it. */
export const browsable = (repository) => repository.replace(/^git\+|\.git$|\/$/g, "");

const LINK = /\[([^\]]+)\]\((?!\w+:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

/**
 * A text of the repository as the package ships it. A link to a file of the package stays, one to a file of
 * the repository leads there, and becomes its words where nobody has said where the repository is.
 */
export function shippedText(text, shipped, { repository }) {
  const base = repository && browsable(repository);
  return text.replace(LINK, (link, words, file, place = "") => {
    if (shipped.includes(file)) return link;
    return base ? `[${words}](${base}/blob/HEAD/${file}${place})` : words;
  });
}

const REPORTS = "how to report a hole";

/** The README as the package ships it: with the address to which holes are told, where one is given. */
export function withReports(text, { GLOVEBOX_SECURITY: address } = process.env) {
  if (!address) return text;
  if (!text.includes(REPORTS)) throw new Error(`README.md does not say "${REPORTS}".`);
  return text.replace(REPORTS, () => `${REPORTS} (to ${address})`);
}
