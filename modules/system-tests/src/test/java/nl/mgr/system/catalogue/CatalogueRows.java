package nl.mgr.system.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** The catalogue as one would work it out by hand: all rows are read, and looked through one by one. */
final class CatalogueRows {

    /** @param until first day without it, {@code null} for none */
    record Span(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        static Span of(ResultSet row) throws SQLException {
            return new Span(
                    row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
        }
    }

    private record Line(UUID id, String domain, String text, Span contract, Span here) {}

    private record Tariff(UUID line, Span days, long cents) {}

    private record Participation(String domain, Span days) {}

    private static final String LINES = """
            select m.line_id, m.legal_domain, d.code || ';' || o.name || ';' || c.number as text, c.valid_from, c.valid_until,
                   m.valid_from as here_from, m.valid_until as here_until
            from contracts.line_municipality m
            join contracts.contract c on c.id = m.contract_id join contracts.product d on d.id = m.product_id
            join providers.provider o on o.id = m.provider_id
            where m.municipality_id = ? and c.status <> 'draft'""";

    private static final String TARIFFS =
            "select line_id, valid_from, valid_until, cents from contracts.tariff where municipality_id = ?";

    /** Every submodule that opens contracts, from the rows and not from the view. */
    private static final String PARTICIPATION = """
            select s.legal_domain, p.valid_from, p.valid_until from cooperation.participation p
            join cooperation.submodule s on s.id = p.submodule_id
            join cooperation.cooperation_module m on m.id = s.module_id
            where p.municipality_id = ? and 'contracts' = any (m.software_modules)""";

    private final List<Line> lines = new ArrayList<>();
    private final List<Tariff> tariffs = new ArrayList<>();
    private final List<Participation> participation = new ArrayList<>();

    CatalogueRows(Connection superuser, UUID municipality) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(LINES)) {
            statement.setObject(1, municipality);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                lines.add(new Line(
                        row.getObject("line_id", UUID.class),
                        row.getString("legal_domain"),
                        row.getString("text"),
                        Span.of(row),
                        new Span(
                                row.getObject("here_from", LocalDate.class),
                                row.getObject("here_until", LocalDate.class))));
            }
        }
        try (PreparedStatement statement = superuser.prepareStatement(TARIFFS)) {
            statement.setObject(1, municipality);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                tariffs.add(new Tariff(row.getObject("line_id", UUID.class), Span.of(row), row.getLong("cents")));
            }
        }
        try (PreparedStatement statement = superuser.prepareStatement(PARTICIPATION)) {
            statement.setObject(1, municipality);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                participation.add(new Participation(row.getString("legal_domain"), Span.of(row)));
            }
        }
    }

    /** Code, provider, contract and cents of every line on the day, sorted; {@code null} cents for none. */
    TreeSet<String> on(LocalDate day) {
        TreeSet<String> found = new TreeSet<>();
        for (Line line : lines) {
            boolean takesPart = participation.stream()
                    .anyMatch(one ->
                            line.domain().equals(one.domain()) && one.days().has(day));
            if (takesPart && line.contract().has(day) && line.here().has(day)) {
                Long cents = tariffs.stream()
                        .filter(one ->
                                one.line().equals(line.id()) && one.days().has(day))
                        .map(Tariff::cents)
                        .findFirst()
                        .orElse(null);
                found.add(line.text() + ";" + cents);
            }
        }
        return found;
    }
}
