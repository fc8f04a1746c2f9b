package dev.glovebox.client.failure;

/** A caller's mistake, on its way to the caller. */
public final class GloveboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public GloveboxException(FailureCode code, String message) {
    this(Failure.of(code, message));
  }

  public GloveboxException(Failure failure) {
    super(failure.message());
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
