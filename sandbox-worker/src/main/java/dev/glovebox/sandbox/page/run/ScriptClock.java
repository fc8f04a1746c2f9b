package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Timers;

/**
 * Counts the script's own time apart from its waiting. Every turn of the guest begins with a
 * message of the page and ends with the guest's word that it is idle, so the page alone keeps the
 * time. What code of the app takes meanwhile is not the script's: the guest's word waits for it.
 */
final class ScriptClock {
  private final Timers timers;
  private final RunLimits limits;
  private final Passed passed;
  private final double startedAt;
  private double busyMs;
  private double turnStartedAt;
  private double heldBefore;
  private boolean isBusy;
  private boolean isWaitingForPerson;
  private double personMs;
  private double personSince;
  private Runnable cancelCpu = () -> {};
  private Runnable cancelWall = () -> {};

  /** Told once when time is up. */
  interface Passed {
    void passed(String limit, double allowed, double actual);
  }

  ScriptClock(Timers timers, RunLimits limits, Passed passed) {
    this.timers = timers;
    this.limits = limits;
    this.passed = passed;
    this.startedAt = timers.nowMs();
    watchWall();
  }

  boolean isBusy() {
    return isBusy;
  }

  double busyMs() {
    return busyMs + (isBusy ? Math.max(0, timers.nowMs() - turnStartedAt - heldMs()) : 0);
  }

  /** What was used by now. */
  Used used() {
    double sinceAsked = isWaitingForPerson ? timers.nowMs() - personSince : 0;
    return new Used(busyMs(), Math.max(0, wallMs() - sinceAsked));
  }

  /** From now on this counts as used, between two turns. */
  void hadUsed(Used used) {
    busyMs = used.scriptMs();
    personSince = timers.nowMs();
    personMs = personSince - startedAt - used.wallMs();
    if (!isWaitingForPerson) {
      cancelWall.run();
      watchWall();
    }
  }

  /** Returns for how long the turn may last. */
  double turnBegins() {
    isBusy = true;
    turnStartedAt = timers.nowMs();
    heldBefore = timers.heldMs();
    double cpuMs = Math.max(0, limits.cpuMs() - busyMs);
    cancelCpu = timers.after(cpuMs, this::cpuIsOver);
    return isWaitingForPerson ? cpuMs : Math.min(cpuMs, Math.max(0, limits.wallMs() - wallMs()));
  }

  /** Unless the page was held up: then the rest is left. */
  private void cpuIsOver() {
    double leftMs = limits.cpuMs() - busyMs();
    if (heldMs() > 0 && leftMs > 0) {
      cancelCpu = timers.after(leftMs, this::cpuIsOver);
    } else {
      tell("cpuMs", limits.cpuMs(), busyMs());
    }
  }

  /** In this turn. */
  private double heldMs() {
    return timers.heldMs() - heldBefore;
  }

  /** Tells of a limit that was passed though its timer is still due, and whether there is one. */
  boolean tellWhatIsOver() {
    if (busyMs() >= limits.cpuMs()) {
      tell("cpuMs", limits.cpuMs(), busyMs());
    } else if (!isWaitingForPerson && wallMs() >= limits.wallMs()) {
      tell("wallMs", limits.wallMs(), wallMs());
    } else {
      return false;
    }
    return true;
  }

  void turnEnds() {
    busyMs = busyMs();
    isBusy = false;
    cancelCpu.run();
  }

  /** A turn that came to nothing takes no time. */
  void turnIsVoid() {
    isBusy = false;
    cancelCpu.run();
  }

  /** A person has been asked something: the wall clock stands still until they have answered. */
  void waitForPerson(boolean isWaiting) {
    if (isWaiting && !isWaitingForPerson) {
      personSince = timers.nowMs();
      cancelWall.run();
    } else if (!isWaiting && isWaitingForPerson) {
      personMs += timers.nowMs() - personSince;
      watchWall();
    }
    isWaitingForPerson = isWaiting;
  }

  void stop() {
    cancelCpu.run();
    cancelWall.run();
  }

  /** A timer may fire a fraction early; the limit was passed all the same. */
  private void tell(String limit, double allowed, double measured) {
    passed.passed(limit, allowed, Math.max(allowed, measured));
  }

  private double wallMs() {
    return timers.nowMs() - startedAt - personMs;
  }

  private void watchWall() {
    cancelWall =
        timers.after(
            Math.max(0, limits.wallMs() - wallMs()),
            () -> tell("wallMs", limits.wallMs(), wallMs()));
  }
}
