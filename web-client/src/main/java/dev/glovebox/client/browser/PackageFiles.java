package dev.glovebox.client.browser;

import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import org.teavm.jso.JSProperty;

/** The addresses of all files that the package loads when it runs. */
public interface PackageFiles extends RuntimeFiles {
  /** The program of the type checker. */
  @JSProperty
  String getChecker();

  /** The program that checks values against schemas. */
  @JSProperty
  String getSchemas();
}
