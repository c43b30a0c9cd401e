package nl.mgr.contracts.internal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Database;

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

    @Inject
    private Database database;

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
