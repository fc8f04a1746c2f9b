# What do other houses charge? A page is fetched by the host, from this site alone, and read with the standard library.
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
cells.feed((await web.fetch_page(url="sites/funds.html"))["html"])
funds = sorted((row for row in cells.rows if row), key=lambda row: float(row[3].split()[0]))
for house, fund, sector, fee in funds:
    print(f"{fee:>7}  {sector:<11} {fund}, {house}")

try:
    await web.fetch_page(url="https://example.com/")
except ToolError as error:
    print("elsewhere:", error.message)

{sector: fund for house, fund, sector, fee in reversed(funds)}
