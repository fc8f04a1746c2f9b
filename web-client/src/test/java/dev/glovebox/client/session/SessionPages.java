package dev.glovebox.client.session;

import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.record.SessionRecords.Listed;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.session.CodeSession.WentBack;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Pages with a session, each of which finds what the one before it has stored. */
abstract class SessionPages {
  static final Idle IDLE = new Idle(-1);
  static final Completed NOTHING = new Completed("null");

  final MemoryStore shared = new MemoryStore();
  final List<Grant<CodeSession, Failure>> restored = new ArrayList<>();
  final List<Grant<WentBack, Failure>> wentBack = new ArrayList<>();
  PlayedStore store;
  PlayedCodeMode house;
  PlayedGuest guest;
  String session;

  @BeforeEach
  final void open() {
    page();
    session = house.openSession();
    guest = house.guest(0);
  }

  /** Another page; the one before it is gone. */
  void page() {
    if (store != null) {
      store.die();
    }
    store = new PlayedStore(shared);
    house = new PlayedCodeMode(TypeCheckMode.OFF, store, true);
  }

  void say(ToPage... messages) {
    guest.say(messages);
    house.clock.settle();
  }

  void run(String code, ToPage... messages) {
    house.execute(code, session);
    say(messages);
  }

  /** A script that finds something, and keeps it. */
  void find(String code, String answer) {
    run(code, find(1), IDLE);
    house.calls.getLast().value(answer);
    house.clock.settle();
    say(NOTHING, IDLE);
  }

  static ToolCalled find(int id) {
    return new ToolCalled(id, "crm.find", "[]", "{}");
  }

  void restore() {
    house.codeMode.sessions().restore(session, restored::add);
    house.clock.settle();
    if (!house.guests.isEmpty()) {
      guest = house.ready(house.guests.size() - 1);
    }
  }

  List<String> given() {
    List<String> given = new ArrayList<>();
    for (var message : guest.heard()) {
      switch (message) {
        case CarryOn script -> given.add(script.code());
        case CallAnswered answer -> given.add(answer.json());
        case Revive revive -> given.add("revive " + revive.checkpoint().length());
        default -> {}
      }
    }
    return given;
  }

  String last() {
    return switch (restored.getLast()) {
      case Grant.Granted<CodeSession, Failure> granted -> granted.value().id();
      case Grant.Refused<CodeSession, Failure> refused ->
          refused.why().code() + ": " + refused.why().message();
    };
  }

  List<String> listed() {
    List<String> all = new ArrayList<>();
    house
        .codeMode
        .sessions()
        .list(
            listed -> {
              for (Listed one : ((Grant.Granted<List<Listed>, String>) listed).value()) {
                all.add(one.head().runId() + " " + one.head().code() + " " + one.isHeld());
              }
            });
    return all;
  }

  void goBack() {
    house.codeMode.sessions().get(session).goBack(wentBack::add);
    house.clock.settle();
    guest = house.ready(house.guests.size() - 1);
  }
}
