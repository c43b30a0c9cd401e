package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Row;

/** What the demo asks of the team: who is who, and which contracts can be indexed. */
@ApplicationScoped
class DemoTeam {

    private static final String PERSON = "select id from platform.person_ref where name = ? order by id limit 1";

    private static final String CONTRACTS = """
            select c.number from contracts.contract c
            where c.cooperation_id = ? and c.status = 'signed' and c.number like 'J-%' and c.valid_from <= ? and c.valid_until > ?
              and not exists (select from contracts.contract_line l join contracts.tariff t on t.line_id = l.id
                              where l.contract_id = c.id and t.valid_from >= ?)
            order by c.number limit 4""";

    /** What is agreed with a provider: a contract, and of one line the last tariff in one municipality. */
    record Agreed(UUID contract, UUID provider, String name, UUID line, UUID municipality, long cents) {

        static Agreed read(Row row) {
            return new Agreed(
                    row.uuid("contract_id"),
                    row.uuid("provider_id"),
                    row.text("name"),
                    row.uuid("line_id"),
                    row.uuid("municipality_id"),
                    row.number("cents"));
        }
    }

    private static final String AGREED = """
            select l.contract_id, l.provider_id, p.name, t.line_id, t.municipality_id, t.cents
            from contracts.contract c
            join providers.provider_ref p on p.cooperation_id = c.cooperation_id and p.id = c.provider_id
            join contracts.contract_line l on l.cooperation_id = c.cooperation_id and l.contract_id = c.id
            join contracts.product d on d.cooperation_id = l.cooperation_id and d.id = l.product_id
            join contracts.tariff t on t.line_id = l.id and t.valid_until is null
            join cooperation.municipality_ref r on r.id = t.municipality_id
            where c.cooperation_id = ? and c.status = 'signed'
            """;

    private static final String WITH = AGREED + """
             and p.number = ? and c.valid_from <= ? and c.valid_until > ? order by c.number, d.code, r.name limit 1""";

    private static final String ENDING = AGREED + """
             and c.valid_until = ? order by c.number desc, d.code, r.name limit 1""";

    private static final String OF_LAW = """
            select c.id from contracts.contract c
            where c.cooperation_id = ? and c.status = 'signed' and exists (
              select from contracts.contract_line l where l.contract_id = c.id and l.legal_domain = ?)
            order by c.number""";

    @Inject
    private Database database;

    /** Signed contracts with a line under a law. */
    @Transactional
    List<UUID> signedOf(UUID cooperation, LegalDomain law) {
        return database.list(OF_LAW, row -> row.uuid("id"), cooperation, law);
    }

    /** With the provider of that number, on a day. */
    @Transactional
    Agreed agreedWith(UUID cooperation, String number, LocalDate day) {
        return database.first(WITH, Agreed::read, cooperation, number, day, day).orElseThrow();
    }

    /** A contract whose first day after is the given one. */
    @Transactional
    Agreed endingOn(UUID cooperation, LocalDate until) {
        return database.first(ENDING, Agreed::read, cooperation, until).orElseThrow();
    }

    /** The first of that name whom the actor sees. */
    @Transactional
    UUID personCalled(String name) {
        return database.first(PERSON, row -> row.uuid("id"), name).orElseThrow();
    }

    /** Numbers of four youth contracts without a tariff from that day or later. */
    @Transactional
    List<String> contracts(UUID cooperation, LocalDate effective) {
        return database.list(CONTRACTS, row -> row.text("number"), cooperation, effective, effective, effective);
    }
}
