package nl.mgr.monitoring;

import java.io.Serializable;

/** Names of what a {@link UseFilter} points at; empty where it does not narrow. */
public record UseNames(String municipality, String category, String product, String provider) implements Serializable {}
