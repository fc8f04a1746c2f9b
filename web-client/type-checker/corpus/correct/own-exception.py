class TooMany(Exception):
    def __init__(self, count: int):
        super().__init__(f"{count} are too many")
        self.count = count


try:
    clients = await crm.find_clients()
    if len(clients) > 1000:
        raise TooMany(len(clients))
except TooMany as error:
    print(error.count)
