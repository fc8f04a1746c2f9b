package dev.glovebox.sandbox.guest;

import dev.glovebox.sandbox.wire.Message.ToPage;

/** Gathers what goes to the page, and sends it in one piece. */
public interface Outbox {

  void add(ToPage message);

  void send();
}
