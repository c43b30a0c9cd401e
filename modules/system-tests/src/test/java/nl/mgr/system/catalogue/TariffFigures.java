package nl.mgr.system.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every line, participation and tariff of a law in memory, and what an indexation does to them by a search through all. */
final class TariffFigures {

    /** By how much tariffs rise; nothing for those that are left out. */
    @FunctionalInterface
    interface Percentages {
        BigDecimal of(String contract, String product, String municipality, LocalDate contractBegan);
    }

    record Tariff(long cents, BigDecimal base, LocalDate from, LocalDate until) {
        boolean overlaps(Tariff other) {
            return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
        }
    }

    private record Held(
            String key,
            String contract,
            String product,
            String municipality,
            LocalDate contractFrom,
            LocalDate from,
            LocalDate until) {}

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private static final String HELD = """
            select m.line_id || ' ' || m.municipality_id as key, c.number, p.code, r.name, c.valid_from as contract_from,
                   greatest(m.valid_from, c.valid_from) as starts, least(m.valid_until, c.valid_until) as ends,
                   m.municipality_id::text as municipality
            from contracts.line_municipality m join contracts.contract c on c.id = m.contract_id
            join contracts.product p on p.id = m.product_id join cooperation.municipality r on r.id = m.municipality_id
            where c.status <> 'draft' and m.legal_domain = '%s' and c.cooperation_id = '%s'""";

    private static final String TAKING_PART = """
            select municipality_id::text, valid_from, valid_until from cooperation.participation_ref
            where software_module = 'contracts' and legal_domain = '%s' and cooperation_id = '%s'""";

    private static final String TARIFFS = """
            select t.line_id || ' ' || t.municipality_id as key, t.cents, t.base, t.valid_from, t.valid_until
            from contracts.tariff t where t.legal_domain = '%s' and t.cooperation_id = '%s' order by t.valid_from""";

    private final Connection superuser;
    private final String domain;
    private final String cooperation;

    TariffFigures(Connection superuser, String domain, String cooperation) {
        this.superuser = superuser;
        this.domain = domain;
        this.cooperation = cooperation;
    }

    /** Per line and municipality the tariffs, the first one first. */
    Map<String, List<Tariff>> tariffs() throws SQLException {
        Map<String, List<Tariff>> all = new TreeMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(TARIFFS.formatted(domain, cooperation))) {
            while (row.next()) {
                all.computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                        .add(new Tariff(
                                row.getLong("cents"),
                                row.getBigDecimal("base"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)));
            }
        }
        return all;
    }

    /** The tariffs as they have to be once those of a day have risen. */
    Map<String, List<Tariff>> risen(LocalDate day, Percentages percentages) throws SQLException {
        Map<String, List<Tariff>> all = tariffs();
        Map<String, List<LocalDate[]>> takingPart = takingPart();
        for (Held held : held(takingPart)) {
            List<Tariff> own = all.get(held.key());
            BigDecimal percentage =
                    percentages.of(held.contract(), held.product(), held.municipality(), held.contractFrom());
            if (held.from().isAfter(day) || !day.isBefore(held.until()) || own == null || percentage == null) {
                continue;
            }
            Tariff last = own.get(own.size() - 1);
            boolean runsUntil = last.until() == null || last.until().equals(day);
            if (!last.from().isBefore(day) || !runsUntil || percentage.signum() == 0) {
                continue;
            }
            BigDecimal base = last.base() == null ? BigDecimal.valueOf(last.cents()) : last.base();
            BigDecimal raised = base.multiply(BigDecimal.ONE.add(percentage.movePointLeft(2)))
                    .setScale(8, RoundingMode.HALF_UP);
            own.set(own.size() - 1, new Tariff(last.cents(), last.base(), last.from(), day));
            own.add(new Tariff(raised.setScale(0, RoundingMode.HALF_UP).longValueExact(), raised, day, null));
        }
        return all;
    }

    private List<Held> held(Map<String, List<LocalDate[]>> takingPart) throws SQLException {
        List<Held> all = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(HELD.formatted(domain, cooperation))) {
            while (row.next()) {
                LocalDate ends = row.getObject("ends", LocalDate.class);
                for (LocalDate[] span : takingPart.getOrDefault(row.getString("municipality"), List.of())) {
                    LocalDate from = later(row.getObject("starts", LocalDate.class), span[0]);
                    LocalDate until = sooner(ends == null ? EVER : ends, span[1]);
                    if (from.isBefore(until)) {
                        all.add(new Held(
                                row.getString("key"),
                                row.getString("number"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getObject("contract_from", LocalDate.class),
                                from,
                                until));
                    }
                }
            }
        }
        return all;
    }

    private Map<String, List<LocalDate[]>> takingPart() throws SQLException {
        Map<String, List<LocalDate[]>> all = new HashMap<>();
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(TAKING_PART.formatted(domain, cooperation))) {
            while (row.next()) {
                LocalDate until = row.getObject("valid_until", LocalDate.class);
                all.computeIfAbsent(row.getString("municipality_id"), key -> new ArrayList<>())
                        .add(new LocalDate[] {row.getObject("valid_from", LocalDate.class), until == null ? EVER : until
                        });
            }
        }
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Lines with two tariffs on one day. */
    static List<String> overlapping(Map<String, List<Tariff>> tariffs) {
        return tariffs.entrySet().stream()
                .filter(each -> {
                    List<Tariff> own = each.getValue();
                    for (int at = 1; at < own.size(); at++) {
                        if (own.get(at - 1).overlaps(own.get(at))) {
                            return true;
                        }
                    }
                    return false;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
