package dev.glovebox.client.browser;

import dev.glovebox.client.run.RunOutcome.RunUsage;
import org.teavm.jso.core.JSObjects;

/** The sum of all runs of one CodeMode. */
final class UsageLedger {
  private double scriptMs;
  private double wallMs;
  private double readBytes;
  private double leftBytes;

  void add(RunUsage usage) {
    scriptMs += usage.scriptMs();
    wallMs += usage.wallMs();
    readBytes += usage.readBytes();
    leftBytes += usage.leftBytes();
  }

  OutcomeObject.UsageObject total() {
    OutcomeObject.UsageObject object = JSObjects.create();
    object.setScriptMs(scriptMs);
    object.setWallMs(wallMs);
    object.setReadBytes(readBytes);
    object.setLeftBytes(leftBytes);
    return object;
  }
}
