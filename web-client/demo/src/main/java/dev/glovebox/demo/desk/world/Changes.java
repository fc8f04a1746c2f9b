package dev.glovebox.demo.desk.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people have changed since the world was made. It is all that a page has to keep of it. */
final class Changes {
  final List<Order> placed = new ArrayList<>();
  final Map<Integer, Order> cancelled = new HashMap<>();
  final List<Event> events = new ArrayList<>();
  final List<String> cancelledEvents = new ArrayList<>();
  final List<Message> sent = new ArrayList<>();
  final Map<String, List<Note>> notes = new TreeMap<>();
  final Map<Integer, Integer> reviews = new HashMap<>();
}
