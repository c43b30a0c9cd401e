package nl.mgr.platform.internal.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is claimed to be sent.
 *
 * @param tries with this one
 * @param claimedAt tells this claim from a later one of somebody else
 */
record Mail(
        UUID id,
        UUID personId,
        String address,
        String language,
        String subject,
        String messageId,
        int tries,
        Instant createdAt,
        Instant claimedAt,
        String text,
        String html) {}
