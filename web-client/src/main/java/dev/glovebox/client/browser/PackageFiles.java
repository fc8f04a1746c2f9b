package dev.glovebox.client.browser;

import dev.glovebox.client.record.browser.PackingObject;
import dev.glovebox.sandbox.page.browser.RuntimeFile;
import dev.glovebox.sandbox.page.browser.RuntimeFiles;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** All files that the package loads when it runs. */
public interface PackageFiles extends RuntimeFiles {
  /** The program of the type checker. */
  @JSProperty
  RuntimeFile getChecker();

  /** The program that checks values against schemas. */
  @JSProperty
  RuntimeFile getSchemas();

  /** Makes checkpoints small. */
  @JSProperty
  PackingObject getPacking();

  /** Finds them; done by the page's own script. */
  @JSFunctor
  interface Locate extends JSObject {

    /**
     * The files, each with its address and how the build made it.
     *
     * @param assets where the caller keeps them; null for beside the module
     * @param capMb the memory of a sandbox, or 0 for what Python was built with
     */
    PackageFiles files(String assets, int capMb);
  }
}
