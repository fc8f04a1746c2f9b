package dev.glovebox.e2e.session;

import java.util.Random;

/**
 * A script of tasks that take turns at things a script can hold while it waits: generators, locks,
 * queues, chance, time, contexts, errors on their way. The same for the same seed; it always ends.
 */
final class RandomScript {
  private static final String BEGINNING =
      """
      import asyncio, heapq, itertools, random, re, secrets
      from dataclasses import dataclass, replace
      from datetime import datetime, timedelta
      from decimal import Decimal, getcontext, localcontext

      @dataclass(frozen=True)
      class Place:
          n: int = 0

      def numbers():
          try:
              for n in itertools.count(3, 4):
                  sent = yield n
                  if sent:
                      yield -sent
          finally:
              log.append("closed")

      async def pages(most):
          for page in range(most):
              yield (await desk.page(n=page))["call"]

      log, heap, place = [], [], Place()
      queue, lock, running = asyncio.Queue(), asyncio.Lock(), numbers()
      next(running)

      """;
  private static final String ENDING =
      """
      running.close()
      [log, sorted(heap), place.n, lock.locked(), queue.qsize(), random.random()]
      """;
  private static final int MOST_TASKS = 3;
  private static final int DEEPEST = 3;
  private static final int MOST_STEPS = 4;
  private static final String INDENT = "    ";

  /** What takes one line. */
  private static final String[] LINES = {
    "log.append((await desk.step(n=%d))['call'])",
    "await asyncio.sleep(0.0%d)",
    "log.append(random.randrange(1 + %d))",
    "log.append(secrets.token_hex(%d))",
    "log.append(running.send(%d))",
    "heapq.heappush(heap, (len(log) * 7919 + %d) %% 101); log.append(heapq.heappop(heap))",
    "queue.put_nowait(%d); log.append(await queue.get())",
    "place = replace(place, n=place.n + %d)",
    "log.append(re.sub(r'(\\d)', lambda m: m[1] * 2, str(%d)))",
    "log.append(str(datetime.now() + timedelta(days=%d)))",
    "getcontext().prec = 5 + %d; log.append(str(Decimal(1) / 7))",
    "log.append(sorted({str(n) for n in range(%d)}))",
    "log += await asyncio.gather(asyncio.sleep(0.1, %d), anext(pages(1)))",
    "log += [page async for page in pages(%d)]",
  };

  /** What has others in it, and whether those are within the lock. */
  private static final String[] BLOCKS = {
    "for turn in range(2):",
    "if len(log) %% 2 == %d %% 2:",
    "with localcontext(prec=%d + 3):",
    "async with asyncio.timeout(1000):",
    "async with lock:",
  };

  private static final int LOCK = BLOCKS.length - 1;

  private final Random random;
  private final StringBuilder text = new StringBuilder(BEGINNING);

  private RandomScript(long seed) {
    random = new Random(seed);
  }

  static String of(long seed) {
    return new RandomScript(seed).write();
  }

  private String write() {
    int tasks = 1 + random.nextInt(MOST_TASKS);
    for (int task = 0; task < tasks; task++) {
      text.append("async def task").append(task).append("():\n");
      line(INDENT, "global place, log");
      line(INDENT, "await desk.begin(n=%d)");
      steps(INDENT, 1, false);
      text.append('\n');
    }
    text.append("await asyncio.gather(");
    for (int task = 0; task < tasks; task++) {
      text.append("task").append(task).append("(), ");
    }
    return text.append(")\n").append(ENDING).toString();
  }

  private void steps(String indent, int depth, boolean isLocked) {
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int step = 0; step < steps; step++) {
      int kind = depth == DEEPEST ? 0 : random.nextInt(4);
      switch (kind) {
        case 2 -> block(indent, depth, isLocked);
        case 3 -> trial(indent, depth, isLocked);
        default -> line(indent, LINES[random.nextInt(LINES.length)]);
      }
    }
  }

  private void block(String indent, int depth, boolean isLocked) {
    int block = random.nextInt(isLocked ? LOCK : BLOCKS.length);
    line(indent, BLOCKS[block]);
    steps(indent + INDENT, depth + 1, isLocked || block == LOCK);
  }

  private void trial(String indent, int depth, boolean isLocked) {
    line(indent, "try:");
    steps(indent + INDENT, depth + 1, isLocked);
    line(indent + INDENT, "raise ValueError(len(log) + %d)");
    line(indent, "except ValueError as e" + depth + ":");
    steps(indent + INDENT, depth + 1, isLocked);
    line(indent + INDENT, "log.append(str(e" + depth + "))");
    line(indent, "finally:");
    line(indent + INDENT, "log.append((await desk.last(n=%d))['call'])");
  }

  private void line(String indent, String pattern) {
    text.append(indent).append(pattern.formatted(random.nextInt(1, 9))).append('\n');
  }
}
