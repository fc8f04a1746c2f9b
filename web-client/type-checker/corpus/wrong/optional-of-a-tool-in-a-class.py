# line: 5
# says: (await crm.get_client(client_id)) may be None, which has no keys and no items
class Lookup:
    async def name(self, client_id: str):
        return (await crm.get_client(client_id))["name"]


await Lookup().name("C-1")
