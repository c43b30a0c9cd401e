package nl.mgr.platform;

import java.time.Instant;
import nl.mgr.kernel.DomainEvent;

/**
 * Where the audit chain of a cooperation (or of the installation) stood was published today. Whoever keeps it elsewhere can
 * tell later whether the chain was written anew.
 *
 * @param sequence lines in the chain
 * @param hash of the last line, in hexadecimal
 */
public record AuditHeadsPublished(long sequence, String hash, Instant at) implements DomainEvent {}
