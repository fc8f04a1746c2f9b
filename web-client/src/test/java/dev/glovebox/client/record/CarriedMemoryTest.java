package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.client.RunHistory;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Runs that are taken elsewhere with their memory, or what somebody has made of it. */
class CarriedMemoryTest extends PagesOfOneStore {
  private final EntryReader reader = new EntryReader(new JacksonParser(), damage -> {});

  /** A run that waits, after it has worked for long enough to be kept with its memory. */
  private PlayedCodeMode waitingWithMemory() {
    PlayedCodeMode page = page(false);
    page.guest(0).rememberedBy(() -> new PlayedMemory(7), bytes -> {});
    page.execute("busy");
    page.clock.pass(200);
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.clock.settle();
    assertEquals("paused: 1", page.last());
    return page;
  }

  private record PlayedMemory(int length) implements Bytes {}

  private static RunHistory.Whole whole(PlayedCodeMode page) {
    List<Grant<RunHistory.Whole, Failure>> taken = new ArrayList<>();
    page.codeMode.runs().history().exportWhole("run-1", taken::add);
    return ((Grant.Granted<RunHistory.Whole, Failure>) taken.getFirst()).value();
  }

  /**
   * Goes on elsewhere with this memory; what was told of it, and what its sandbox heard.
   *
   * @param text what becomes of an entry; nothing where it is lost
   */
  private List<String> goOnWith(RunHistory.Whole whole, Bytes memory, UnaryOperator<String> text) {
    List<String> told = new ArrayList<>();
    MemoryStore store = new MemoryStore(Damage.once(damage -> told.add(damage.message())));
    PlayedCodeMode other = new PlayedCodeMode(TypeCheckMode.OFF, store, false);
    other.codeMode.warmUp();
    other.ready(0);
    if (memory instanceof ForgedMemory) {
      other.guest(0).refusesCheckpoints("checkpoint: its pages are not in order");
    }
    List<String> texts =
        texts(whole.run()).stream().map(text).filter(kept -> !kept.isEmpty()).toList();
    ImportedRun run = ImportedRun.read(reader, EntryText.of(whole.run().head()), texts);
    run.keepWith(memory);
    other.codeMode.runs().history().importRun(run, grant -> {});
    assertEquals("run-1 paused", status(other));
    other.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    other.clock.settle();
    if (other.guests.size() > 1) {
      other.ready(1);
    }
    other.guests.forEach(guest -> told.addAll(names(guest.heard())));
    return told;
  }

  private static List<String> names(List<ToGuest> heard) {
    return heard.stream().map(message -> message.getClass().getSimpleName()).toList();
  }

  private record ForgedMemory(int length) implements Bytes {}

  @Test
  void runGoesOnElsewhereInItsOwnMemory() {
    RunHistory.Whole whole = whole(waitingWithMemory());
    assertEquals(7, whole.checkpoint().length());
    assertEquals(List.of("Revive"), goOnWith(whole, whole.checkpoint(), UnaryOperator.identity()));
  }

  @Test
  void memoryThatIsOfNoUseIsToldAndTheRunGoesThroughItsRecord() {
    RunHistory.Whole whole = whole(waitingWithMemory());
    String all =
        "the record of the run run-1 has a checkpoint that is of no use, so that the run"
            + " goes through its record: ";
    assertEquals(
        List.of(all + "it has 6 bytes, and 7 were written", "Execute"),
        goOnWith(whole, new PlayedMemory(6), UnaryOperator.identity()));
    assertEquals(
        List.of(all + "it is of another build of Glovebox", "Execute"),
        goOnWith(
            whole,
            whole.checkpoint(),
            text -> text.replace("\"build\":\"build\"", "\"build\":\"older\"")));
    assertEquals(
        List.of(all + "it is of turn 1, and 0 are written", "Execute"),
        goOnWith(
            whole, whole.checkpoint(), text -> text.contains("\"kind\":\"turn\"") ? "" : text));
    assertEquals(
        List.of(all + "checkpoint: its pages are not in order", "Revive", "Execute"),
        goOnWith(whole, new ForgedMemory(7), UnaryOperator.identity()));
    assertEquals(List.of("Execute"), goOnWith(whole, RunStore.NONE, UnaryOperator.identity()));
  }

  @Test
  void bytesThatCannotBeItsMemoryAreNotStored() {
    RunHistory.Whole whole = whole(waitingWithMemory());
    List<String> texts = texts(whole.run());
    UnaryOperator<String> same = UnaryOperator.identity();
    assertEquals(7, storedBeside(whole, texts, new PlayedMemory(7), same));
    assertEquals(0, storedBeside(whole, texts, new PlayedMemory(60_000_000), same));
    UnaryOperator<String> without = text -> text.contains("\"kind\":\"checkpoint\"") ? "" : text;
    assertEquals(0, storedBeside(whole, texts, new PlayedMemory(7), without));
  }

  @Test
  void runForWhoseMemoryThereIsNoRoomIsKeptWithoutIt() {
    RunHistory.Whole whole = whole(waitingWithMemory());
    PlayedStore full = new PlayedStore(new MemoryStore());
    full.refuseCheckpoints(StoreRefusal.ofStore("no room"));
    PlayedCodeMode other = new PlayedCodeMode(TypeCheckMode.OFF, full, false);
    ImportedRun run =
        ImportedRun.read(reader, EntryText.of(whole.run().head()), texts(whole.run()));
    run.keepWith(whole.checkpoint());
    other.codeMode.runs().history().importRun(run, grant -> {});
    assertEquals("run-1 paused", status(other));
    assertEquals(
        List.of(
            "the record of the run run-1 goes on without a checkpoint, which the store does not"
                + " take: no room"),
        full.told());
  }

  private int storedBeside(
      RunHistory.Whole whole, List<String> texts, Bytes memory, UnaryOperator<String> text) {
    MemoryStore store = new MemoryStore();
    List<String> changed = texts.stream().map(text).filter(kept -> !kept.isEmpty()).toList();
    ImportedRun run = ImportedRun.read(reader, EntryText.of(whole.run().head()), changed);
    run.keepWith(memory);
    new PlayedCodeMode(TypeCheckMode.OFF, store, false)
        .codeMode
        .runs()
        .history()
        .importRun(run, grant -> {});
    List<Grant<Bytes, String>> stored = new ArrayList<>();
    store.checkpoint("run-1", stored::add);
    return ((Grant.Granted<Bytes, String>) stored.getFirst()).value().length();
  }
}
