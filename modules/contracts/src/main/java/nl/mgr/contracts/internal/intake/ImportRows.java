package nl.mgr.contracts.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.ContractImport.ImportedContract;
import nl.mgr.contracts.ContractImport.ImportedLine;
import nl.mgr.contracts.ContractImport.ImportedTariff;
import nl.mgr.contracts.LineParticipant;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The rows of an import, table by table, ready to be written as columns in one statement per table. */
final class ImportRows {

    /** Rows of one table, kept by column. */
    static final class Columns {
        private final List<List<@Nullable Object>> columns = new ArrayList<>();
        private int rows;

        void add(@Nullable Object... row) {
            while (columns.size() < row.length) {
                columns.add(new ArrayList<>());
            }
            for (int i = 0; i < row.length; i++) {
                columns.get(i).add(row[i]);
            }
            rows++;
        }

        int rows() {
            return rows;
        }

        /** The given parameters, and behind them one array per column. */
        Object[] behind(Object... first) {
            List<Object> all = new ArrayList<>(List.of(first));
            all.addAll(columns);
            return all.toArray();
        }
    }

    final List<UUID> contractIds = new ArrayList<>();
    final List<UUID> lineIds = new ArrayList<>();
    final Columns contracts = new Columns();
    final Columns lines = new Columns();
    final Columns participants = new Columns();
    final Columns tariffs = new Columns();

    void add(ImportedContract contract) {
        UUID id = Ids.next();
        contractIds.add(id);
        contracts.add(
                id,
                contract.number(),
                contract.title(),
                contract.providerId(),
                contract.status().code(),
                from(contract.period()),
                until(contract.period()));
        contract.lines().forEach(line -> add(id, contract.providerId(), line));
    }

    private void add(UUID contract, UUID provider, ImportedLine line) {
        UUID id = Ids.next();
        lineIds.add(id);
        Set<String> municipalities = new LinkedHashSet<>();
        for (LineParticipant participant : line.municipalities()) {
            municipalities.add(participant.municipalityId().toString());
            participants.add(
                    Ids.next(),
                    contract,
                    id,
                    provider,
                    line.productId(),
                    participant.municipalityId(),
                    from(participant.period()),
                    until(participant.period()));
        }
        String origin = line.origin() == null ? null : line.origin().toString();
        lines.add(id, contract, provider, line.productId(), origin, "{" + String.join(",", municipalities) + "}");
        for (ImportedTariff tariff : line.tariffs()) {
            tariffs.add(
                    Ids.next(),
                    id,
                    provider,
                    tariff.municipalityId(),
                    line.productId(),
                    String.valueOf(tariff.amount().cents()),
                    from(tariff.period()),
                    until(tariff.period()));
        }
    }

    private static String from(Period period) {
        return period.from().toString();
    }

    private static @Nullable String until(Period period) {
        return period.until() == null ? null : period.until().toString();
    }
}
