// A script has no network. The page fetches for it, from addresses that it allows, and Python takes the table out.
// Logs: Lindenhof 340, Seefeld 510; elsewhere: this page may not be fetched
import { createCodeMode, functions } from "glovebox";

const ALLOWED = new URL("./", location.href);

const web = functions("web", {
  fetch_page: {
    description: "The HTML of a page of this site, by its address.",
    input: {
      type: "object",
      properties: { url: { type: "string" } },
      required: ["url"],
    },
    output: { type: "string" },
    readOnly: true,
    run: async ({ url }, { signal }) => {
      const address = new URL(url, ALLOWED);
      // The whole beginning is compared: an origin alone would let a script read everything that is served here.
      if (!address.href.startsWith(ALLOWED.href)) throw new Error("this page may not be fetched");
      const response = await fetch(address, {
        signal,
        redirect: "error",
        credentials: "omit",
      });
      if (!response.ok) throw new Error(`the page answered with ${response.status}`);
      return response.text();
    },
  },
});

const code = `
from html.parser import HTMLParser

class Cells(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows: list[list[str]] = []
        self.is_cell = False

    def handle_starttag(self, tag, attrs):
        self.is_cell = tag == "td"
        if tag == "tr":
            self.rows.append([])

    def handle_endtag(self, tag):
        self.is_cell = False

    def handle_data(self, data):
        if self.is_cell:
            self.rows[-1].append(data)

cells = Cells()
cells.feed(await web.fetch_page(url="prices.html"))
prices = ", ".join(" ".join(row) for row in cells.rows if row)

try:
    await web.fetch_page(url="https://example.com/")
    elsewhere = "fetched"
except ToolError as error:
    elsewhere = error.message

f"{prices}; elsewhere: {elsewhere}"
`;

const codeMode = await createCodeMode({ sources: [web] });
const outcome = await codeMode.execute({ code });
console.log(outcome.status === "completed" ? outcome.value : outcome.error.message);
