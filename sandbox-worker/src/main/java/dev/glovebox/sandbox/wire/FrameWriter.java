package dev.glovebox.sandbox.wire;

/** Takes one frame's fields in order. */
public interface FrameWriter {

  FrameWriter text(String text);

  FrameWriter number(double number);

  FrameWriter bytes(Bytes bytes);
}
