package nl.mgr.contracts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** Brings many signed or drafted contracts in at once, all or none, with one audit entry of number and hash. */
public interface ContractImport {

    /**
     * @param source shown as the contracts' source, e.g. the name of the file
     * @throws ContractNumberTaken when one of the numbers exists
     * @throws MunicipalityDoesNotTakePart when a signed line has a municipality without participation
     * @throws TariffOverlaps when two prices hold on one day
     */
    Imported run(String source, List<ImportedContract> contracts);

    record ImportedContract(
            String number,
            String title,
            UUID providerId,
            Period period,
            ContractStatus status,
            List<ImportedLine> lines)
            implements Serializable {

        public ImportedContract {
            lines = List.copyOf(lines);
        }
    }

    record ImportedLine(
            UUID productId,
            @Nullable Subject origin,
            List<LineParticipant> municipalities,
            List<ImportedTariff> tariffs)
            implements Serializable {

        public ImportedLine {
            municipalities = List.copyOf(municipalities);
            tariffs = List.copyOf(tariffs);
        }
    }

    record ImportedTariff(UUID municipalityId, Money amount, Period period) implements Serializable {}

    /** @param hash SHA-256 over the imported rows, in hexadecimal */
    record Imported(long contracts, long lines, long tariffs, String hash) implements Serializable {}
}
