package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.files.ExpectedFile;
import org.teavm.jso.JSObject;
import org.teavm.jso.workers.MessagePort;

/**
 * One worker with a program of ours beside the sandboxes: for what reads hostile text and needs
 * nothing but a port. The program comes as a file, and is checked as the sandbox's are.
 */
public final class SealedWorker {
  private final WorkerFrame home;
  private final Listener listener;
  private final Channel channel = Channel.create();
  private final SealedFrame frame;
  private final int id;
  private boolean isComputing;
  private boolean isEnded;

  /** Hears the worker, and that it failed. */
  public interface Listener {

    /** What the program posted; a program that a text has taken over may post anything. */
    void heard(JSObject data);

    void failed(String reason);

    /** The frame around it is gone. */
    default void lost(String reason) {
      failed(reason);
    }

    /** It never was: its program, or the frame, cannot be had. */
    void unavailable(Refusal why);
  }

  private SealedWorker(WorkerFrame home, SealedFrame frame, Listener listener) {
    this.home = home;
    this.frame = frame;
    this.listener = listener;
    MessagePort port = channel.getPort1();
    port.onMessage(event -> heard(event.getData()));
    port.onMessageError(event -> failed("it sent what cannot be received"));
    port.start();
    id = home.enter(new InFrame());
  }

  /**
   * @param program its file
   */
  public static SealedWorker start(WorkerFrame home, RuntimeFile program, Listener listener) {
    SealedWorker worker = new SealedWorker(home, home.open(), listener);
    ExpectedFile file = RuntimeFile.expected(program);
    home.files().bring(file, true, worker.new Program(file));
    return worker;
  }

  /** Has it do something, which it ends with a message. So does its start. */
  public void ask(JSObject message) {
    isComputing = true;
    tell(message);
  }

  /** Tells it what it does not answer. */
  public void tell(JSObject message) {
    channel.getPort1().postMessage(message);
  }

  private void heard(JSObject data) {
    isComputing = false;
    listener.heard(data);
  }

  /** Ends the worker at once, whatever it is doing. */
  public void terminate() {
    isEnded = true;
    channel.getPort1().close();
    home.leave(id);
    if (isComputing) {
      home.heldOut(frame);
    }
  }

  private void failed(String reason) {
    isComputing = false;
    if (!isEnded) {
      listener.failed(reason);
    }
  }

  private void lost(String reason) {
    isComputing = false;
    if (!isEnded) {
      listener.lost(reason);
    }
  }

  private void unavailable(Refusal why) {
    if (!isEnded) {
      listener.unavailable(why);
    }
  }

  private final class Program implements CheckedFiles.Taker {
    private final ExpectedFile file;

    Program(ExpectedFile file) {
      this.file = file;
    }

    @Override
    public void sound(JSObject content) {
      JSObject blob = CheckedFiles.blob(content);
      home.files().keep(file, blob);
      if (!isEnded) {
        isComputing = true;
        frame.run(id, blob, channel.getPort2());
      }
    }

    @Override
    public void refused(Refusal why) {
      unavailable(why);
    }
  }

  private final class InFrame implements WorkerFrame.Tenant {
    @Override
    public boolean isInUse() {
      return isComputing;
    }

    @Override
    public void failed(String reason) {
      SealedWorker.this.failed(reason);
    }

    @Override
    public void lost(String reason) {
      SealedWorker.this.lost(reason);
    }

    @Override
    public void unavailable(Refusal why) {
      SealedWorker.this.unavailable(why);
    }
  }
}
