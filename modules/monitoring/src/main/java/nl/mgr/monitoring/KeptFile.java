package nl.mgr.monitoring;

/**
 * A file as it came in.
 *
 * @param name as its sender called it
 */
public record KeptFile(String name, byte[] content) {}
