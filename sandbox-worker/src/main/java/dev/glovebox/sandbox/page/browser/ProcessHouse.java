package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.workers.MessagePort;

/** Processes in the place of a frame's workers, where no browser is. */
final class ProcessHouse implements FrameHouse {
  private final ProcessKeeper keeper;

  ProcessHouse(ProcessKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public void open(MessagePort port, Watcher watcher) {
    keeper.serve(port);
  }

  @Override
  public boolean wasRemoved() {
    return false;
  }

  @Override
  public boolean hasGreeted() {
    return true;
  }

  /** The other end of the port was closed. */
  @Override
  public void remove() {}
}
