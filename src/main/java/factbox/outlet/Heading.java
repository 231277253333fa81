package factbox.outlet;

import java.time.Instant;

/// What a file of many stories says of itself: what it is called, how many stories it has, and when it is written.
record Heading(String title, int stories, Instant written) {}
