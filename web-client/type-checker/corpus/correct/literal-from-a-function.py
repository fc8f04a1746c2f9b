def segment_for(size: float) -> str:
    return "foundation" if size > 5 else "private"


await crm.find_clients(segment=segment_for(3.0))
