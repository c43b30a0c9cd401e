package nl.mgr.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings in tenders that were run before this platform, with their true days: all of one tender or nothing. */
public interface PastTenders {

    /**
     * Records a tender as it went. The rules on content hold as for any tender; those on today's date do not. No
     * contract is drafted: what was agreed exists.
     *
     * @throws TenderNumberTaken when the cooperation has a tender of that number
     */
    UUID record(PastTender tender);

    /** @param publishedOn first day on which providers could apply */
    record PastTender(NewTender tender, LocalDate publishedOn, List<PastLot> lots) implements Serializable {

        public PastTender {
            lots = List.copyOf(lots);
        }
    }

    /** @param closed whether the lot was closed by hand; else it is open until the tender's last day */
    record PastLot(NewLot lot, boolean closed, List<PastApplication> applications) implements Serializable {

        public PastLot {
            applications = List.copyOf(applications);
        }
    }

    /**
     * @param status as far as it came
     * @param submittedBy name of who applied
     * @param assessedAt {@code null} when nobody judged yet
     * @param assessedBy name of who judged; empty when nobody did
     * @param contractId the contract that came from an award, {@code null} when there is none
     */
    record PastApplication(
            UUID providerId,
            Instant submittedAt,
            String submittedBy,
            String remark,
            ApplicationStatus status,
            @Nullable Instant assessedAt,
            String assessedBy,
            String motivation,
            @Nullable UUID contractId)
            implements Serializable {}
}
