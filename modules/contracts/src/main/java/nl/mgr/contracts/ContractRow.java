package nl.mgr.contracts;

import java.io.Serializable;
import java.util.UUID;
import nl.mgr.kernel.Period;

/**
 * One line of the list of contracts.
 *
 * @param domains codes of the legal domains of its lines, joined by a comma
 * @param lines number of lines that exist for this actor
 */
public record ContractRow(
        UUID id,
        String number,
        String title,
        UUID providerId,
        String providerNumber,
        String providerName,
        ContractStatus status,
        Period period,
        String domains,
        long lines)
        implements Serializable {}
