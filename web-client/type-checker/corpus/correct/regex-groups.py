import re

text = await reports.csv("notes")
for m in re.finditer(r"(?P<date>\d{4}-\d{2}-\d{2}):\s*(?P<amount>[\d.]+)", text):
    print(m["date"], float(m["amount"]), m.group("date", "amount"), m.groupdict())
pairs = re.findall(r"(\w+)=(\w+)", text)
d = {k: v for k, v in pairs}
m = re.match(r"(\w+)", text)
first = m.group(1).lower() if m else ""
year, month = re.fullmatch(r"(\d+)-(\d+)", "2026-01").groups()
(
    int(year) + int(month),
    re.split(r"[,;]\s*", text)[0],
    re.sub(r"\d", lambda m: str(int(m.group()) + 1), text),
)
