package dev.glovebox.bridge.tool;

/** What it is called with leaves the device, so that the gate has it pass egress first. */
public interface OutgoingInvoker extends ToolInvoker {}
