package dev.glovebox.sandbox.page.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.workers.MessagePort;

/**
 * One worker with a program of ours in a sealed frame of its own: for what reads hostile text and
 * needs nothing but a port. The program comes as a file, and is handed over as the sandbox's is.
 */
public final class SealedWorker {
  private static final int ID = 1;

  private final Listener listener;
  private final Channel channel = Channel.create();
  private final SealedFrame frame;
  private boolean isEnded;

  /** Hears the worker, and that it failed. */
  public interface Listener {

    /** What the program posted; a program that a text has taken over may post anything. */
    void heard(JSObject data);

    void failed(String reason);
  }

  /** The addresses of the frame and of the program. */
  public record Files(String frame, String program) {}

  private SealedWorker(Files files, Listener listener) {
    this.listener = listener;
    MessagePort port = channel.getPort1();
    port.onMessage(event -> listener.heard(event.getData()));
    port.onMessageError(event -> failed("it sent what cannot be received"));
    port.start();
    frame = new SealedFrame(files.frame());
    frame.watch(() -> furnish(files.program()), how -> failed("its frame is lost: " + how));
  }

  public static SealedWorker start(Files files, Listener listener) {
    return new SealedWorker(files, listener);
  }

  public void send(JSObject message) {
    channel.getPort1().postMessage(message);
  }

  /** Ends the worker at once, whatever it is doing, and takes its frame away. */
  public void terminate() {
    isEnded = true;
    channel.getPort1().close();
    frame.remove();
  }

  private void furnish(String program) {
    Fetching.blob(program)
        .then(
            blob -> {
              if (!isEnded) {
                FrameAssets assets = JSObjects.create();
                assets.setGuest(blob);
                frame.furnish(assets, this::hear);
              }
              return null;
            },
            problem -> {
              failed(JSObjects.toString(problem));
              return null;
            });
  }

  private void hear(JSArray<JSObject> message) {
    String kind = JSObjects.toString(message.get(0));
    switch (kind) {
      case "up" -> frame.spawn(ID, channel.getPort2());
      case "failed" -> failed(JSObjects.toString(message.get(2)));
      case "gone" -> failed("its frame is lost: it is gone");
      default -> failed(JSObjects.toString(message.get(1)));
    }
  }

  private void failed(String reason) {
    if (!isEnded) {
      listener.failed(reason);
    }
  }
}
