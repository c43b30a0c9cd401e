package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of tenders.
 *
 * @param lots number of lots that exist for this actor
 * @param waiting number of applications that wait for a judgement; none for who may not know of them
 */
public record TenderRow(
        UUID id,
        String number,
        String title,
        Procedure procedure,
        TenderStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate deadline,
        long lots,
        long waiting)
        implements Serializable {}
