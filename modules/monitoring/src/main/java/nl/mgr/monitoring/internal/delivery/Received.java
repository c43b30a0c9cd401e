package nl.mgr.monitoring.internal.delivery;

import java.util.UUID;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.Row;
import nl.mgr.monitoring.DeliveryOutcome;
import nl.mgr.monitoring.DeliveryStatus;

/** The head of a delivery on its road. */
record Received(
        UUID id,
        UUID cooperationId,
        UUID providerId,
        Month month,
        String fileName,
        int version,
        DeliveryStatus status,
        int rows,
        int problems) {

    static final String COLUMNS =
            "id, cooperation_id, provider_id, month, file_name, version::bigint as version, status, "
                    + "row_count::bigint as row_count, problem_count::bigint as problem_count";

    static Received of(Row row) {
        return new Received(
                row.uuid("id"),
                row.uuid("cooperation_id"),
                row.uuid("provider_id"),
                row.month("month"),
                row.text("file_name"),
                row.integer("version"),
                DeliveryStatus.of(row.text("status")),
                row.integer("row_count"),
                row.integer("problem_count"));
    }

    boolean taken() {
        return status == DeliveryStatus.SUBMITTED;
    }

    DeliveryOutcome outcome(boolean seenBefore) {
        return new DeliveryOutcome(id, month, version, status, rows, problems, seenBefore);
    }
}
