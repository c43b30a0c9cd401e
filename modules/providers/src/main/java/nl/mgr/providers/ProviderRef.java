package nl.mgr.providers;

import java.io.Serializable;
import java.util.UUID;

/** A provider as others name it. */
public record ProviderRef(UUID id, String number, String name) implements Serializable {}
