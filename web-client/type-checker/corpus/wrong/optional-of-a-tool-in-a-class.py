# line: 5
# says: is not subscriptable
class Lookup:
    async def name(self, client_id: str):
        return (await crm.get_client(client_id))["name"]


await Lookup().name("C-1")
