package nl.mgr.system.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Lines of a municipality with days drawn by lot: of the contract, of the line in it, and of each of its tariffs. */
final class RandomHistories {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final int DAYS = 1500;

    private static final String CONTRACT = """
            insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,
                                            valid_until, signed_on, signed_by)
            select ?, o.cooperation_id, 'LOT-' || ?::text, 'by lot', o.id, ?, 'handmatig', ?, ?, ?, 'lot'
            from providers.provider o join cooperation.cooperation c on c.id = o.cooperation_id and c.code = 'mgr-sdcg'
            order by o.number offset ? limit 1""";

    private static final String LINE = """
            insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id, legal_domain)
            select ?, c.cooperation_id, c.id, c.provider_id, p.id, p.legal_domain
            from contracts.contract c
            join contracts.product p on p.cooperation_id = c.cooperation_id and p.legal_domain in ('jeugd', 'wmo', 'bw')
            where c.id = ? order by p.code offset ? limit 1""";

    private static final String HERE = """
            insert into contracts.line_municipality (id, cooperation_id, contract_id, line_id, provider_id, product_id,
                                                     municipality_id, legal_domain, valid_from, valid_until)
            select gen_random_uuid(), l.cooperation_id, l.contract_id, l.id, l.provider_id, l.product_id, ?, l.legal_domain,
                   ?, ?
            from contracts.contract_line l where l.id = ?""";

    private static final String TARIFF = """
            insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents,
                                          valid_from, valid_until)
            select gen_random_uuid(), l.cooperation_id, l.id, l.provider_id, ?, l.legal_domain, ?, ?, ?
            from contracts.contract_line l where l.id = ?""";

    private final Connection superuser;
    private final UUID municipality;
    private final Random random;

    RandomHistories(Connection superuser, UUID municipality, Random random) {
        this.superuser = superuser;
        this.municipality = municipality;
        this.random = random;
    }

    void add(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            UUID contract = UUID.randomUUID();
            UUID line = UUID.randomUUID();
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS / 2) - 100);
            String status = random.nextInt(10) == 0 ? "draft" : random.nextInt(5) == 0 ? "ended" : "signed";
            run(CONTRACT, contract, i, status, from, end(from), from, random.nextInt(100));
            run(LINE, line, contract, random.nextInt(20));
            LocalDate here = from.plusDays(random.nextInt(60));
            run(HERE, municipality, here, end(here), line);
            LocalDate start = from.plusDays(random.nextInt(20));
            for (int t = random.nextInt(6); t > 0; t--) {
                LocalDate until = t == 1 && random.nextBoolean() ? null : start.plusDays(1 + random.nextInt(300));
                run(TARIFF, municipality, 1L + random.nextInt(100_000), start, until, line);
                if (until == null) {
                    break;
                }
                start = until.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
            }
        }
    }

    private LocalDate end(LocalDate from) {
        return random.nextInt(3) == 0 ? null : from.plusDays(1 + random.nextInt(DAYS));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                if (values[at] == null) {
                    statement.setNull(at + 1, java.sql.Types.DATE);
                } else {
                    statement.setObject(at + 1, values[at]);
                }
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("nothing to draw from: " + sql);
            }
        }
    }
}
