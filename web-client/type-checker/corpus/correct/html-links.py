from html.parser import HTMLParser


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.found.append(dict(attrs).get("href"))


rows = await crm.find_clients(name="Reid")
links = Links()
links.feed("".join(f'<li><a href="/clients/{row["id"]}">{row["name"]}</a></li>' for row in rows))
links.found
