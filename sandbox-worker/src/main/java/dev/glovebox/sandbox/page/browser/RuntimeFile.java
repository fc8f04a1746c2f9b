package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.files.ExpectedFile;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** One runtime file: where it is, and how the build made it. */
public interface RuntimeFile extends JSObject {
  @JSProperty
  String getAddress();

  @JSProperty
  int getBytes();

  @JSProperty
  String getSha256();

  /** Of the package. */
  @JSProperty
  String getVersion();

  /** As a file that a worker is made of. */
  static ExpectedFile expected(RuntimeFile file) {
    return expected(file, false);
  }

  /** As the document of the frame. */
  static ExpectedFile expectedFrame(RuntimeFile file) {
    return expected(file, true);
  }

  private static ExpectedFile expected(RuntimeFile file, boolean isFrame) {
    return new ExpectedFile(
        file.getAddress(), file.getBytes(), file.getSha256(), file.getVersion(), isFrame);
  }
}
