package nl.mgr.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Month;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.platform.RowProblem;

/**
 * The files that providers hand in, month by month. A file is taken whole or not at all; the same bytes again change
 * nothing; other bytes for the same month are a correction and become the next version.
 */
public interface Deliveries {

    /**
     * Hands in the actor's file for a month. Columns: maand, gemeentecode, productcode, clienten, volume, tarief; their
     * order is free. What is wrong with its rows is kept with the delivery, see {@link #problems}.
     *
     * @throws MonthLocked the month is settled
     * @throws MonthNotBegun there can be no figures yet
     * @throws nl.mgr.kernel.Refusal of the platform, when the file as a whole cannot be read
     */
    DeliveryOutcome submit(@NotBlank String fileName, @NotNull InputStream content, @NotNull Month month);

    /** Sort and filter keys: maand, aanbieder, status, ontvangen, regels, bedrag; filters also jaar. */
    Page<DeliveryRow> find(@NotNull ListQuery query);

    /** @throws NotFound when it does not exist for the actor */
    DeliveryDetails details(@NotNull UUID delivery);

    /** The actor's last file for a month, taken or refused. */
    Optional<DeliveryDetails> last(@NotNull Month month);

    /** What is wrong with a refused file, by row. */
    List<RowProblem> problems(@NotNull UUID delivery);

    /**
     * Hands in a refused file of the actor again, with our proposals in its wrong cells: as if it sent that file itself.
     * It becomes the next version and is checked anew.
     *
     * @param refused the delivery whose problems the actor saw
     * @throws NotFound when it does not exist for the actor
     * @throws NothingProposed it was not refused, or there is no proposal for it (any more)
     * @throws FileReplaced another file of the same month came after it
     */
    DeliveryOutcome takeProposals(@NotNull UUID refused);

    /**
     * The file of a delivery, taken or refused, byte for byte.
     *
     * @throws NotFound when it does not exist for the actor
     */
    KeptFile file(@NotNull UUID delivery);

    /** Lines of a delivery; a municipality gets its own. Keys: rij, gemeente, product, clienten, volume, bedrag. */
    Page<DeliveredLine> lines(@NotNull UUID delivery, @NotNull ListQuery query);

    /** What the actor, a provider, owes for a month: the rows of the template. */
    List<ExpectedLine> expected(@NotNull Month month);
}
