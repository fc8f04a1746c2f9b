# Which branches get the most unhappy letters for their size?
# The letters and the branches are CSV files: SQL joins them, and
# a function tells how each letter sounds, all at the same time.
import asyncio

found = await letters.query(
    sql="""
    SELECT city, clients, text FROM letters
    JOIN branches ON branches.id = branch_id
    WHERE received >= '2026-01-01'
    """
)
rows = found["rows"]
texts = [row["text"] for row in rows]
calls = [letters.judge_sentiment(text=text) for text in texts]
judged = await asyncio.gather(*calls)

clients = {row["city"]: row["clients"] for row in rows}
unhappy = dict.fromkeys(clients, 0)
for row, sound in zip(rows, judged):
    unhappy[row["city"]] += sound["sentiment"] == "unhappy"

share: dict[str, float] = {}
for city, count in unhappy.items():
    share[city] = round(count / clients[city] * 1000, 1)
dict(sorted(share.items(), key=lambda entry: -entry[1]))
