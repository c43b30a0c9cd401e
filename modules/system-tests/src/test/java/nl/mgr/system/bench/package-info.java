/** Benchmarks: ratios measured in one run against a stated floor. Never part of {@code verify}. */
package nl.mgr.system.bench;
