package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.workers.MessagePort;

/**
 * One worker with a program of ours beside the sandboxes: for what reads hostile text and needs
 * nothing but a port. The program comes as a file, and is handed over as the sandbox's is.
 */
public final class SealedWorker {
  private final WorkerFrame home;
  private final Listener listener;
  private final Channel channel = Channel.create();
  private final int id;
  private boolean isEnded;

  /** Hears the worker, and that it failed. */
  public interface Listener {

    /** What the program posted; a program that a text has taken over may post anything. */
    void heard(JSObject data);

    void failed(String reason);
  }

  private SealedWorker(WorkerFrame home, Listener listener) {
    this.home = home;
    this.listener = listener;
    MessagePort port = channel.getPort1();
    port.onMessage(event -> listener.heard(event.getData()));
    port.onMessageError(event -> failed("it sent what cannot be received"));
    port.start();
    id = home.enter(new InFrame());
  }

  /**
   * @param program the address of its file
   */
  public static SealedWorker start(WorkerFrame home, String program, Listener listener) {
    SealedFrame frame = home.open();
    SealedWorker worker = new SealedWorker(home, listener);
    worker.fetch(program, frame);
    return worker;
  }

  public void send(JSObject message) {
    channel.getPort1().postMessage(message);
  }

  /** Ends the worker at once, whatever it is doing. */
  public void terminate() {
    isEnded = true;
    channel.getPort1().close();
    home.leave(id);
  }

  private void fetch(String program, SealedFrame frame) {
    Fetching.blob(program)
        .then(
            blob -> {
              if (!isEnded) {
                frame.run(id, blob, channel.getPort2());
              }
              return null;
            },
            problem -> {
              failed(JSObjects.toString(problem));
              return null;
            });
  }

  private void failed(String reason) {
    if (!isEnded) {
      listener.failed(reason);
    }
  }

  private final class InFrame implements WorkerFrame.Tenant {
    @Override
    public void failed(String reason) {
      SealedWorker.this.failed(reason);
    }

    @Override
    public void lost(String reason) {
      SealedWorker.this.failed(reason);
    }
  }
}
