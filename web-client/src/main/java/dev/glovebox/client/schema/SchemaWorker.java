package dev.glovebox.client.schema;

import dev.glovebox.sandbox.page.Refusal;

/** The way to one worker that checks values, and its end. */
public interface SchemaWorker {

  void check(String schema, String json);

  /** Ends it at once, whatever it is doing. */
  void terminate();

  /** Makes such workers. */
  interface Spawner {
    SchemaWorker spawn(Listener listener);
  }

  /** Hears one worker. */
  interface Listener {

    void ready();

    /** What it found, as the JSON text that the worker claims it to be. */
    void checked(String json);

    /** It could not check this value, and goes on. */
    void failed();

    void died();

    /** The frame around it is gone. */
    void lost();

    /** It never was: its program cannot be had. */
    void unavailable(Refusal why);
  }
}
