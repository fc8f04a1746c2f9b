# says: 3
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from bank_types import Client
len(await crm.find_clients(name=""))
