package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.workers.MessagePort;

/** The workers are in a frame of the page. */
final class FrameInPage implements FrameHouse {
  private final FrameElement element;

  FrameInPage(FrameElement element) {
    this.element = element;
  }

  @Override
  public MessagePort control() {
    return element.getControl();
  }

  @Override
  public void open(Watcher told) {
    element.open((what, detail) -> tell(told, what, detail));
  }

  private static void tell(Watcher told, String what, String detail) {
    switch (what) {
      case "loaded" -> told.loaded();
      case "forbidden" -> told.forbidden(detail);
      default -> told.lost(detail);
    }
  }

  @Override
  public boolean wasGivenAhead(String order) {
    return element.wasGivenAhead(order);
  }

  @Override
  public void forgetAhead() {
    element.forgetAhead();
  }

  @Override
  public boolean wasRemoved() {
    return element.wasRemoved();
  }

  @Override
  public boolean hasGreeted() {
    return element.hasGreeted();
  }

  @Override
  public boolean outlivedByNoWorker() {
    return element.outlivedByNoWorker();
  }

  @Override
  public void remove() {
    element.remove();
  }
}
