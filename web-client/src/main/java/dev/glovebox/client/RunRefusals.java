package dev.glovebox.client;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.record.store.StoreRefusal;

/** Why what is asked of a recorded run is not done. */
public final class RunRefusals {
  private static final String TAKE_OVER =
      "runs.resume(runId, { takeOver: true }) takes it from a window that is frozen or silent";

  private RunRefusals() {}

  static Failure ofSession(String runId, String session) {
    return Failure.of(
        FailureCode.REQUEST_INVALID,
        "the run "
            + runId
            + " is a script of the session "
            + session
            + ", and is nothing without it",
        "sessions.restore has the session as it was before it");
  }

  /** A record without payloads tells neither what a run gave nor how it goes on. */
  static Failure bare(String runId) {
    return Failure.of(
        FailureCode.REQUEST_INVALID,
        "the record of the run " + runId + " has no payloads, so that it cannot go on or be told",
        "runs.get has what it called, and when");
  }

  /** Why a run cannot be had. */
  static Failure notHad(StoreRefusal why) {
    return switch (why.kind()) {
      case STORE -> stored(why.words());
      case ELSEWHERE -> Failure.of(FailureCode.RUN_ELSEWHERE, why.words(), TAKE_OVER);
      case REQUEST -> wrong(why.words());
    };
  }

  static Failure wrong(String message) {
    return Failure.of(FailureCode.REQUEST_INVALID, message);
  }

  public static Failure stored(String problem) {
    return Failure.of(FailureCode.STORE_FAILED, problem);
  }
}
