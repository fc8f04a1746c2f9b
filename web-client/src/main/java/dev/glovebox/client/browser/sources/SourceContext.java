package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.JsonParser;

/**
 * What a CodeMode gives its sources.
 *
 * @param callMs how long the gate waits for a call, which a platform is not asked to outlast
 */
public record SourceContext(JsonParser parser, int callMs) {}
