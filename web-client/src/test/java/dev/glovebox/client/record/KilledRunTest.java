package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedCodeMode.PlayedCall;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page dies before each entry of a run, and once more five entries after it was taken up again.
 * Every order is placed exactly once, and a run that is gone through again says the same.
 */
class KilledRunTest {
  private static final int ENTRIES = 90;
  private static final int MOST_PAGES = 12;
  private static final int MOST_STEPS = 2_000;
  private static final double LONG_TURN_MS = 60;
  private static final ApprovalAnswer YES = new ApprovalAnswer.Approved(null, Remember.ONCE);

  /** What pages do to the world: how often each call was made, and what it gave. */
  private final Map<String, Integer> made = new HashMap<>();

  private final MemoryStore shared = new MemoryStore();
  private final Random random = new Random(7);
  private RunOutcome outcome;
  private int revived;

  /** Who decides on what is asked, and how a run that has waited goes on. */
  enum Way {
    SOMEBODY_IS_THERE,
    WAITS_AND_IS_GONE_THROUGH_AGAIN,
    WAITS_AND_GOES_ON_FROM_A_CHECKPOINT
  }

  static Stream<Arguments> deaths() {
    List<Arguments> all = new ArrayList<>();
    for (Way way : Way.values()) {
      for (int entries = 1; entries < ENTRIES; entries++) {
        all.add(Arguments.of(entries, Integer.MAX_VALUE, way));
        all.add(Arguments.of(entries, 5, way));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void everyOrderIsPlacedOnceWheneverThePageDies(int first, int second, Way way) {
    int[] lives = {first, second};
    for (int page = 0; page < MOST_PAGES && outcome == null; page++) {
      live(page < lives.length ? lives[page] : Integer.MAX_VALUE, way);
    }
    assertTrue(outcome != null, "the run has not come to an end");
    String value = ((Ending.Completed) outcome.ending()).valueJson();
    Map<String, Integer> orders = new HashMap<>(made);
    orders.keySet().removeIf(call -> call.startsWith("find"));
    assertEquals(PlayedProgram.ORDERS, orders.size());
    assertEquals(List.of(), orders.values().stream().filter(times -> times != 1).toList());

    outcome = null;
    forgetEnd();
    live(Integer.MAX_VALUE, way);
    assertEquals(value, ((Ending.Completed) outcome.ending()).valueJson());
    assertEquals(PlayedProgram.ORDERS, orders.values().stream().mapToInt(i -> i).sum());
  }

  @Test
  void runThatHasWorkedForLongGoesOnFromCheckpoints() {
    everyOrderIsPlacedOnceWheneverThePageDies(
        40, Integer.MAX_VALUE, Way.WAITS_AND_GOES_ON_FROM_A_CHECKPOINT);
    assertTrue(revived > 1, () -> revived + " times");
  }

  /** The record as it was before its last entry. */
  private void forgetEnd() {
    shared.read(
        "run-1",
        read -> {
          RunStore.Read run = ((Grant.Granted<RunStore.Read, String>) read).value();
          shared.delete("run-1", problem -> {});
          List<RunEntry> entries = run.entries().subList(0, run.entries().size() - 1);
          RunHead head = run.head();
          RunHead open =
              new RunHead(
                  "run-1",
                  RunHead.RUNNING,
                  "",
                  "",
                  head.code(),
                  head.startedAtMs(),
                  head.changedAtMs(),
                  PlayedCodeMode.SEED,
                  head.bytes(),
                  List.of(),
                  true);
          shared.append(
              new RunStore.Batch(RunStore.FIRST_OWNER, entries, open, null, true, true),
              problem -> {});
        });
  }

  /** One page, from its load to its death or to the end of the run. */
  private void live(int entries, Way way) {
    PlayedStore store = new PlayedStore(shared);
    store.dieAfter(entries);
    PlayedCodeMode page =
        new PlayedCodeMode(TypeCheckMode.OFF, store, way == Way.SOMEBODY_IS_THERE);
    new Life(page, store, way).go();
  }

  private final class Life {
    private final PlayedCodeMode page;
    private final PlayedStore store;
    private final Way way;
    private final List<PlayedProgram> programs = new ArrayList<>();
    private final List<PlayedCall> open = new ArrayList<>();
    private int seen;
    private boolean isToldOfEnd;

    Life(PlayedCodeMode page, PlayedStore store, Way way) {
      this.page = page;
      this.way = way;
      this.store = store;
    }

    void go() {
      page.codeMode.warmUp();
      store.read(
          "run-1",
          read -> {
            if (((Grant.Granted<RunStore.Read, String>) read).value().entries().isEmpty()) {
              page.execute("the program");
            } else {
              page.codeMode.runs().resume("run-1", this::told);
            }
          });
      for (int step = 0; step < MOST_STEPS && !store.isDead() && !isToldOfEnd; step++) {
        page.clock.settle();
        guests();
        calls();
        questions();
        page.outcomes.forEach(this::told);
        page.outcomes.clear();
        page.clock.pass(3);
      }
    }

    private void guests() {
      while (programs.size() < page.guests.size()) {
        PlayedProgram program = new PlayedProgram();
        page.guest(programs.size()).playedBy(program);
        if (way == Way.WAITS_AND_GOES_ON_FROM_A_CHECKPOINT) {
          page.guest(programs.size())
              .rememberedBy(program::remember, memory -> revive(program, memory));
        }
        page.ready(programs.size());
        programs.add(program);
      }
      for (int i = 0; i < programs.size(); i++) {
        List<ToPage> said = programs.get(i).takeSaid();
        if (!said.isEmpty()) {
          page.clock.pass(way == Way.WAITS_AND_GOES_ON_FROM_A_CHECKPOINT ? LONG_TURN_MS : 0);
          page.guest(i).say(said.toArray(new ToPage[0]));
        }
      }
      page.clock.settle();
    }

    private void revive(PlayedProgram program, Bytes memory) {
      program.beAsIn(memory);
      revived++;
    }

    /** Counts what was made, and answers one call of those that wait. */
    private void calls() {
      for (; seen < page.calls.size(); seen++) {
        PlayedCall call = page.calls.get(seen);
        String id = call.invocation().callId();
        made.merge(call.function() + " " + id, 1, Integer::sum);
        open.add(call);
      }
      for (int some = random.nextInt(3); some > 0 && !open.isEmpty() && !store.isDead(); some--) {
        PlayedCall call = open.remove(random.nextInt(open.size()));
        call.value("\"" + call.invocation().callId() + ";\"");
      }
      page.clock.settle();
    }

    private void questions() {
      for (Consumer<ApprovalAnswer> question : List.copyOf(page.questions)) {
        question.accept(YES);
      }
      page.questions.clear();
    }

    private void told(Grant<RunOutcome, Failure> answer) {
      switch (answer) {
        case Grant.Granted<RunOutcome, Failure> granted -> told(granted.value());
        case Grant.Refused<RunOutcome, Failure> refused ->
            throw new AssertionError(refused.why().message());
      }
    }

    private void told(RunOutcome told) {
      switch (told.ending()) {
        case Ending.Completed completed -> {
          isToldOfEnd = true;
          outcome = told;
        }
        case Ending.Failed failed -> throw new AssertionError(failed.failure().message());
        case Ending.Paused paused -> answer(paused.waiting().getFirst());
      }
    }

    /** A person looks whether the order is there. */
    private void answer(Question question) {
      String callId = "run-1." + question.call();
      if (!question.isDoubt()) {
        page.codeMode.runs().answer("run-1", callId, YES, this::told);
      } else {
        String result = made.containsKey("place " + callId) ? "\"" + callId + ";\"" : null;
        page.codeMode.runs().settle("run-1", callId, result, this::told);
      }
    }
  }
}
