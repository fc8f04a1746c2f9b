class Summary:
    pass


summary = Summary()
for segment in ("private", "foundation"):
    setattr(summary, f"{segment}_count", len(await crm.find_clients(segment=segment)))
summary.private_count + summary.foundation_count
