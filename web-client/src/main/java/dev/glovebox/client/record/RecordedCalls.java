package dev.glovebox.client.record;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.run.RunRecord.Known;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calls of a recorded run, found again by what was called with which arguments; of equal ones
 * the first that nobody has had. Lives as long as a replay.
 */
final class RecordedCalls {
  private final Map<Integer, RunPast.OfCall> left = new TreeInOrder<>();
  private final Map<Integer, Integer> numbers = new TreeMap<>();

  RecordedCalls(RunPast past) {
    for (int number = 1; number <= past.lastCall(); number++) {
      RunPast.OfCall call = past.call(number);
      if (call != null && call.called() != null && call.ended() != null) {
        left.put(number, call);
      }
    }
  }

  /** What such a call was answered with; null when there is none any more. */
  Known.Outcome take(ToolCalled asked) {
    for (Map.Entry<Integer, RunPast.OfCall> one : left.entrySet()) {
      RunPast.OfCall call = one.getValue();
      if (isSame(call.called(), asked)) {
        left.remove(one.getKey());
        numbers.put(one.getKey(), asked.callId());
        return new Known.Outcome(call.ended().outcome(), call.ended().summary());
      }
    }
    return null;
  }

  private static boolean isSame(RunEntry.Called before, ToolCalled asked) {
    return before.tool().equals(asked.tool())
        && before.positionalJson().equals(asked.positionalJson())
        && before.namedJson().equals(asked.namedJson());
  }

  /** The number of the call that has the answer of a recorded one; null as long as none has. */
  Integer numberOf(int recorded) {
    return numbers.get(recorded);
  }

  /** The numbers of those that nobody has had. */
  List<Integer> left() {
    return List.copyOf(left.keySet());
  }
}
