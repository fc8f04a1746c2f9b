import difflib
import unicodedata


def plain(text):
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(ch for ch in folded if not unicodedata.combining(ch))


names = {plain(c["name"]): c["id"] for c in await crm.find_clients()}
found = difflib.get_close_matches(plain("Ameliá Ried"), names, n=1, cutoff=0.6)
names[found[0]] if found else None
