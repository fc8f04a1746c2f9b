# Work of the kind that scripts do: records, texts, numbers, and calls of small functions.


def records(count):
    return [
        {"id": n, "desk": ("rates", "credit", "equity")[n % 3], "value": (n * 7919) % 1000 / 7}
        for n in range(count)
    ]


def by_desk(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row["desk"], []).append(row["value"])
    return {desk: sum(values) / len(values) for desk, values in sorted(groups.items())}


def words(rows):
    return len(" ".join(f"{row['desk']}-{row['id']:05d}: {row['value']:.2f}" for row in rows).split("5"))


def steps(n):
    count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


for _ in range(10):
    rows = records(4000)
    by_desk(rows)
    words(rows)
    max(steps(n) for n in range(1, 1500))
len(rows)
