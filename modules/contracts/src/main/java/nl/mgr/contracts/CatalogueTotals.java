package nl.mgr.contracts;

import java.io.Serializable;

/**
 * What a catalogue comes to.
 *
 * @param lines products of providers
 * @param products different products
 * @param domains legal domains in which the municipalities take part that day, joined by a comma
 */
public record CatalogueTotals(long lines, long products, long providers, String domains) implements Serializable {}
