package dev.glovebox.client.record;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunFilter;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Pages that come one after the other, and find what the ones before them have stored. */
abstract class PagesOfOneStore {
  static final Idle IDLE = new Idle(-1);
  static final ApprovalAnswer YES = new ApprovalAnswer.Approved(null, Remember.ONCE);

  private final MemoryStore shared = new MemoryStore();
  private int pages;
  PlayedStore store = new PlayedStore(shared);
  final List<Grant<RunOutcome, Failure>> answers = new ArrayList<>();

  /** A page, with its first sandbox ready; the page before it is gone. */
  final PlayedCodeMode page(boolean isSomebodyThere) {
    return page(kept -> new PlayedCodeMode(TypeCheckMode.OFF, kept, isSomebodyThere));
  }

  /** A page beside the others, with a store as it sees it, whose runs have other ids. */
  final PlayedCodeMode pageBeside(PlayedStore seen, boolean isSomebodyThere) {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF, seen, isSomebodyThere);
    house.skipIds(++pages * 100);
    house.codeMode.warmUp();
    house.ready(0);
    return house;
  }

  final PlayedStore seenBeside() {
    return new PlayedStore(shared);
  }

  /** The same for one that is made otherwise. */
  final PlayedCodeMode page(Function<RunStore, PlayedCodeMode> making) {
    store.die();
    store = new PlayedStore(shared);
    PlayedCodeMode house = making.apply(store);
    house.codeMode.warmUp();
    house.ready(0);
    return house;
  }

  static void say(PlayedCodeMode house, ToPage... messages) {
    house.guest(0).say(messages);
    house.clock.settle();
  }

  static List<String> texts(RunStore.Read run) {
    return run.entries().stream().map(EntryText::of).toList();
  }

  static ToolCalled call(int id, String tool, String named) {
    return new ToolCalled(id, tool, "[]", named);
  }

  final void resume(PlayedCodeMode house, String runId) {
    house.codeMode.runs().resume(runId, answers::add);
    house.clock.settle();
  }

  final void approve(PlayedCodeMode house, String callId) {
    house.codeMode.runs().answer("run-1", callId, YES, answers::add);
    house.clock.settle();
  }

  /** The last answer of {@code runs}, in a line. */
  final String last() {
    return switch (answers.getLast()) {
      case Grant.Refused<RunOutcome, Failure> refused ->
          refused.why().code() + ": " + refused.why().message();
      case Grant.Granted<RunOutcome, Failure> granted ->
          switch (granted.value().ending()) {
            case Ending.Completed completed -> completed.valueJson();
            case Ending.Paused paused -> "paused for " + paused.waiting().getFirst().tool();
            case Ending.Failed failed ->
                failed.failure().code() + ": " + failed.failure().message();
          };
    };
  }

  /** Where the run of the last answer stopped doing what it did before. */
  final Divergence divergence() {
    RunOutcome outcome = ((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value();
    return ((Ending.Failed) outcome.ending()).failure().divergence();
  }

  /** The runs that pages have. */
  final String heldNow() {
    List<String> held = new ArrayList<>();
    store.held(held::addAll);
    return held.toString();
  }

  final String statusAndQuestions(PlayedCodeMode house) {
    List<String> told = new ArrayList<>();
    heads(house)
        .forEach(
            head ->
                told.add(head.runId() + " " + head.status() + " asks " + head.waiting().size()));
    return String.join(", ", told);
  }

  final String status(PlayedCodeMode house) {
    List<String> statuses = new ArrayList<>();
    heads(house).forEach(head -> statuses.add(head.runId() + " " + head.status()));
    return String.join(", ", statuses);
  }

  private static List<RunHead> heads(PlayedCodeMode house) {
    List<RunHead> all = new ArrayList<>();
    house
        .codeMode
        .runs()
        .history()
        .list(
            RunFilter.ALL,
            listed -> all.addAll(((Grant.Granted<List<RunHead>, Failure>) listed).value()));
    return all;
  }

  static List<ToGuest> heard(PlayedCodeMode house) {
    return house.guest(0).heard();
  }
}
