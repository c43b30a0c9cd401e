package nl.mgr.contracts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * The tariffs of a provider on a day, live from its contracts: what it may charge whom for what. A provider sees its own,
 * a municipality those that hold for it.
 */
public interface TariffSheets {

    /**
     * Whose sheet it is and of how much.
     *
     * @param next the first day after it on which a tariff changes; {@code null} when none is known
     */
    record Sheet(
            UUID providerId,
            String number,
            String provider,
            String agb,
            LocalDate day,
            long tariffs,
            long products,
            @Nullable LocalDate next)
            implements Serializable {}

    /**
     * A tariff on the sheet.
     *
     * @param amount {@code null} where none holds on the day
     * @param before the tariff it took over from; {@code null} for the first
     */
    record SheetRow(
            UUID lineId,
            UUID contractId,
            String contract,
            String municipality,
            UUID productId,
            String code,
            String product,
            Unit unit,
            @Nullable Money amount,
            @Nullable Money before,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay)
            implements Serializable {}

    /** A sheet as a file. */
    record SheetFile(String name, String contentType, byte[] content) {}

    /**
     * @param provider {@code null} for the one that asks
     * @throws NotFound when it does not exist for this actor
     */
    Sheet sheet(@Nullable UUID provider, LocalDate day);

    /** Sort keys: code, product, municipality, contract, amount, before, from. Filter keys: search. */
    Page<SheetRow> rows(UUID provider, LocalDate day, ListQuery query);

    /** As a PDF in Dutch, for the file of a contract. */
    SheetFile pdf(@Nullable UUID provider, LocalDate day);
}
