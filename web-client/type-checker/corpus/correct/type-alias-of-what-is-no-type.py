type Row = dict[str, object]
type Test = callable


def kept(rows: list[Row], test: Test) -> list[Row]:
    return [row for row in rows if test(row)]


len(kept(await crm.find_clients(), lambda row: row["assets"] > 0))
