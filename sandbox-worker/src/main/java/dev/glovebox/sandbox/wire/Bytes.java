package dev.glovebox.sandbox.wire;

/** Bytes that are passed on as they are: nobody on the way looks into them. */
public interface Bytes {

  int length();
}
