import difflib, textwrap, string, unicodedata

names = [c["name"] for c in await crm.find_clients()]
close = difflib.get_close_matches("Amelia Ried", names, n=1)
text = textwrap.dedent("""
    Dear $name,
    your review is due.
""").strip()
plain = "".join(
    ch for ch in unicodedata.normalize("NFKD", names[0]) if not unicodedata.combining(ch)
)
(
    string.Template(text).substitute(name=close[0] if close else "client"),
    plain,
    textwrap.shorten("a b c d e f", 10),
    string.ascii_letters[:3],
)
