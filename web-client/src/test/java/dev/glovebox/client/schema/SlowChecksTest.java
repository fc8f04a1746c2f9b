package dev.glovebox.client.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.schema.ValueProblem;
import dev.glovebox.bridge.schema.ValueValidator.Finding;
import dev.glovebox.client.play.PlayedClock;
import dev.glovebox.sandbox.page.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks in a worker that is played: slow, broken, hostile, and replaced. */
class SlowChecksTest {
  private static final String FITS = "{\"problems\":[],\"more\":0}";

  private final PlayedClock timers = new PlayedClock();
  private final List<Played> workers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final SlowChecks checks =
      new SlowChecks(
          listener -> {
            Played worker = new Played(listener);
            workers.add(worker);
            return worker;
          },
          new JacksonParser(),
          timers);

  private static final class Played implements SchemaWorker {
    private final Listener listener;
    private final List<String> asked = new ArrayList<>();
    private boolean isEnded;

    Played(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void check(String schema, String json) {
      asked.add(schema + " " + json);
    }

    @Override
    public void terminate() {
      isEnded = true;
    }
  }

  @Test
  void workerStartsWithTheFirstCheckAndServesTheNext() {
    assertEquals(0, workers.size());
    ask("a");
    ask("b");
    workers.get(0).listener.ready();
    assertEquals(List.of("s a"), workers.get(0).asked);
    workers.get(0).listener.checked(FITS);
    assertEquals(List.of("s a", "s b"), workers.get(0).asked);
    assertEquals(1, workers.size());
    assertEquals(List.of(Finding.Checked.FITS), findings);
  }

  @Test
  void checkThatTakesTooLongEndsItsWorkerAndTheNextOneGetsAnother() {
    ask("a");
    ask("b");
    workers.get(0).listener.ready();
    timers.pass(SlowChecks.MOST_MS);
    assertEquals(List.of(new Finding.TooSlow(SlowChecks.MOST_MS)), findings);
    assertEquals(true, workers.get(0).isEnded);
    workers.get(1).listener.ready();
    assertEquals(List.of("s b"), workers.get(1).asked);
  }

  @Test
  void startOfAWorkerIsNotCountedAsTheChecksTime() {
    ask("a");
    timers.pass(SlowChecks.MOST_MS * 2);
    workers.get(0).listener.ready();
    workers
        .get(0)
        .listener
        .checked("{\"problems\":[{\"path\":\"p\",\"expected\":\"e\",\"came\":\"c\"}],\"more\":3}");
    assertEquals(
        List.of(new Finding.Checked(List.of(new ValueProblem("p", "e", "c")), 3)), findings);
  }

  @Test
  void checkThatFailsOrIsAnsweredWithNonsenseCountsAsNotMade() {
    for (String nonsense :
        List.of(
            "",
            "[]",
            "{}",
            "{\"problems\":[],\"more\":-1}",
            "{\"problems\":[7],\"more\":0}",
            "{\"problems\":[{}],\"more\":0}",
            "{\"problems\":[],\"more\":1234567890}",
            "{\"problems\":[" + "7,".repeat(40_000) + "7],\"more\":0}")) {
      ask("a");
      Played worker = workers.get(workers.size() - 1);
      worker.listener.ready();
      worker.listener.checked(nonsense);
      assertEquals(true, worker.isEnded);
    }
    ask("a");
    workers.get(workers.size() - 1).listener.ready();
    workers.get(workers.size() - 1).listener.failed();
    assertEquals(9, findings.size());
    assertEquals(new Finding.BrokenOff("the check threw"), findings.removeLast());
    Finding nonsense = new Finding.BrokenOff("its worker answered with no finding");
    findings.forEach(finding -> assertEquals(nonsense, finding));
  }

  @Test
  void workerThatCannotBeHadFailsWhateverWaits() {
    ask("a");
    ask("b");
    timers.pass(SlowChecks.START_MS);
    Finding late = unmade("did not start within 30000 ms");
    assertEquals(List.of(late, late), findings);
    ask("c");
    workers.get(1).listener.died();
    assertEquals(unmade("ended before it was ready"), findings.getLast());
  }

  @Test
  void workerThatDiesOfACheckIsTheSchemasDoing() {
    ask("a");
    workers.get(0).listener.ready();
    workers.get(0).listener.died();
    assertEquals(List.of(new Finding.BrokenOff("its worker died of it")), findings);
  }

  @Test
  void checkWhoseFrameIsTakenAwayIsMadeInAnotherAndOnlyOnce() {
    ask("a");
    workers.get(0).listener.ready();
    workers.get(0).listener.lost();
    assertEquals(List.of(), findings);
    workers.get(1).listener.ready();
    assertEquals(List.of("s a"), workers.get(1).asked);
    workers.get(1).listener.lost();
    assertEquals(List.of(new Finding.BrokenOff("its worker died of it")), findings);
    assertEquals(2, workers.size());
  }

  @Test
  void programThatCannotBeHadIsAskedForOnceMoreAndAgainByTheNextCheck() {
    Refusal why = new Refusal("404", "copy the files", false);
    ask("a");
    workers.get(0).listener.unavailable(why);
    workers.get(1).listener.unavailable(why.lasting());
    assertEquals(List.of(new Finding.Unmade("404", "copy the files")), findings);
    assertEquals(2, workers.size());
    ask("b");
    workers.get(2).listener.ready();
    workers.get(2).listener.checked(FITS);
    assertEquals(Finding.Checked.FITS, findings.getLast());
  }

  @Test
  void workerThatDiesBetweenChecksIsReplacedByTheNextCheck() {
    ask("a");
    workers.get(0).listener.ready();
    workers.get(0).listener.checked(FITS);
    workers.get(0).listener.checked(FITS);
    workers.get(0).listener.died();
    ask("b");
    assertEquals(2, workers.size());
    assertEquals(1, findings.size());
  }

  private static Finding unmade(String how) {
    return new Finding.Unmade("the worker that compares with schemas " + how, "");
  }

  private void ask(String json) {
    checks.check("s", json, findings::add);
  }
}
