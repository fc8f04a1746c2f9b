package dev.glovebox.client.record;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run asks a person while it is in memory, for whoever looks at it from elsewhere. */
final class OpenQuestions {
  private final Map<Integer, Question> open = new TreeInOrder<>();
  private final Map<Integer, RunEntry.Judged> heard = new TreeMap<>();
  private final RunLog log;

  OpenQuestions(RunLog log) {
    this.log = log;
  }

  void asked(RunEntry.Asked entry) {
    open.put(entry.call(), RunPast.question(entry));
    log.waitsFor(List.copyOf(open.values()), entry.atMs());
  }

  void judged(RunEntry.Judged entry) {
    heard.put(entry.call(), entry);
    settled(entry.call(), entry.atMs());
  }

  /** What a person has said of a call since this page has the run; null when nothing. */
  RunEntry.Judged heard(int call) {
    return heard.get(call);
  }

  /** Nobody is asked about a call any more. */
  void settled(int call, long atMs) {
    if (open.remove(call) != null && !log.head().isOver()) {
      log.waitsFor(List.copyOf(open.values()), atMs);
    }
  }
}
