package nl.mgr.kernel;

/** Fired once at start, after all schemas are up to date and before the first request. Observers run in a row. */
public record Started() {}
