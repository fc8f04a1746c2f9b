class Store:
    def __init__(self):
        self.items = {}

    def get(self, key):
        return self.items.get(key) or {"label": key}

    def pop(self, key):
        return self.items.pop(key, None)


store = Store()
for client in await crm.find_clients():
    store.items[client["id"]] = client
print(store.get("nobody")["label"])
