def adviser_of(client: crm.Client) -> crm.Adviser:
    return client["adviser"]


found: list[crm.Client] = await crm.find_clients()
{adviser_of(c)["desk"] for c in found}
