package nl.mgr.platform.internal.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail system tells of a mail that it had taken over.
 *
 * @param messageId of that mail, as its returned headers name it
 */
record BounceReport(String messageId, List<Delivery> deliveries) {

    /** What became of it. */
    enum Fate {
        /** It will never arrive. */
        FAILED,
        /** It has not arrived; perhaps it was given up, but the address may be good. */
        DELAYED,
        /** It arrived, or went where nothing is told any more. */
        OTHER
    }

    /**
     * What became of it for one reader.
     *
     * @param addresses the one it was meant for, and the one it ended at
     * @param said why, on one line
     */
    record Delivery(List<String> addresses, Fate fate, String said) {}

    /** What became of it for exactly that reader. */
    Optional<Delivery> of(String address) {
        return deliveries.stream()
                .filter(delivery -> delivery.addresses().stream().anyMatch(address::equalsIgnoreCase))
                .findFirst();
    }
}
