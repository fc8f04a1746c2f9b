package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.json.Row;

/**
 * What a window looks up to show something.
 *
 * @param heading what stands above the answer
 */
record Look(String heading, String method, Row arguments) {}
