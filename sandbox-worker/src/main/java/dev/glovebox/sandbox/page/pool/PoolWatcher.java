package dev.glovebox.sandbox.page.pool;

/**
 * Hears what becomes of sandboxes, with the milliseconds that their start took, and each time how
 * many wait for one.
 */
public interface PoolWatcher {
  PoolWatcher NONE =
      new PoolWatcher() {
        @Override
        public void starting(int waiting) {}

        @Override
        public void ready(double ms, int waiting) {}

        @Override
        public void failed(double ms, int waiting) {}

        @Override
        public void waiting(int waiting) {}
      };

  void starting(int waiting);

  void ready(double ms, int waiting);

  void failed(double ms, int waiting);

  /** One more waits, until one that is in use is handed back. */
  void waiting(int waiting);
}
