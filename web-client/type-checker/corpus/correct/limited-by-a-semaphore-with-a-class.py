import asyncio


class Limited:
    def __init__(self, most):
        self.semaphore = asyncio.Semaphore(most)
        self.most_at_once = 0
        self.running = 0

    async def history(self, symbol):
        async with self.semaphore:
            self.running += 1
            self.most_at_once = max(self.most_at_once, self.running)
            try:
                return await market.history(symbol)
            finally:
                self.running -= 1


limited = Limited(2)
lists = await asyncio.gather(*(limited.history(s) for s in ["NESN", "ROG", "UBSG"]))
(limited.most_at_once <= 2, [len(each) for each in lists])
