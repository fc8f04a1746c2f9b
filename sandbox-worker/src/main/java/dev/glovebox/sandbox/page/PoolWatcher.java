package dev.glovebox.sandbox.page;

/** Hears what becomes of sandboxes, with the milliseconds that their start took. */
public interface PoolWatcher {
  PoolWatcher NONE =
      new PoolWatcher() {
        @Override
        public void starting() {}

        @Override
        public void ready(double ms) {}

        @Override
        public void failed(double ms) {}
      };

  void starting();

  void ready(double ms);

  void failed(double ms);
}
