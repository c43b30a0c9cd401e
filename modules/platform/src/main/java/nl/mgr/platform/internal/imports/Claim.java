package nl.mgr.platform.internal.imports;

import java.util.UUID;
import nl.mgr.platform.ImportCounts;
import org.jspecify.annotations.Nullable;

/**
 * A run that this node has in hand.
 *
 * @param applying it was confirmed; otherwise it is to be judged
 * @param done rows that are staged already
 * @param tries how often it was taken in hand without getting on
 * @param told what the person who confirmed was told that it would bring
 * @param confirmedBy name of that person
 */
record Claim(
        UUID id,
        UUID cooperation,
        String kind,
        String fileName,
        String sha256,
        boolean applying,
        long done,
        int tries,
        ImportCounts told,
        @Nullable String confirmedBy,
        @Nullable UUID confirmedById) {}
