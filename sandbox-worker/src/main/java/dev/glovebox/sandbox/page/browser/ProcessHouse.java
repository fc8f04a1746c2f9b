package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.workers.MessagePort;

/** Processes in the place of a frame's workers, where no browser is. */
final class ProcessHouse implements FrameHouse {
  private final ProcessKeeper keeper;
  private final Channel channel = Channel.create();

  ProcessHouse(ProcessKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public MessagePort control() {
    return channel.getPort1();
  }

  @Override
  public void open(Watcher watcher) {
    keeper.serve(channel.getPort2());
  }

  @Override
  public boolean wasGivenAhead(String order) {
    return false;
  }

  @Override
  public void forgetAhead() {}

  @Override
  public boolean wasRemoved() {
    return false;
  }

  @Override
  public boolean hasGreeted() {
    return true;
  }

  @Override
  public boolean outlivedByNoWorker() {
    return false;
  }

  /** The other end of the port was closed. */
  @Override
  public void remove() {}
}
