package nl.mgr.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of tenders. */
public record TenderRow(
        UUID id,
        String number,
        String title,
        Procedure procedure,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate deadline,
        long lots,
        long openLots)
        implements Serializable {}
