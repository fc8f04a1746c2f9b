class Row:
    def __init__(self, values):
        self.__dict__.update(values)


rows = [Row(client) for client in await crm.find_clients()]
[row.name for row in rows]
