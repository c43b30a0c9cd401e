package nl.mgr.system.amendment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;

/**
 * A signed contract of provider 017 with one line in Duiven, at 50 euros, and in Doesburg, at 51, from 2026 up to 2029. It is
 * written and taken away behind the back of everything that follows contracts.
 */
final class AmendedContract implements AutoCloseable {

    static final String NUMBER = "ADD-2026-1";

    private static final String IT = "(select id from contracts.contract where number = '" + NUMBER + "')";

    private static final List<String> MADE = List.of("""
            insert into contracts.contract (id, cooperation_id, number, title, provider_id, status, source, valid_from,
              valid_until, signed_on, signed_by)
            select gen_random_uuid(), p.cooperation_id, 'ADD-2026-1', 'Raamovereenkomst', p.id, 'signed', 'handmatig',
                   '2026-01-01', '2029-01-01', '2025-12-01', 'test'
            from providers.provider p join cooperation.cooperation o on o.id = p.cooperation_id
            where p.number = '017' and o.code = 'mgr-sdcg'""", """
            insert into contracts.contract_line (id, cooperation_id, contract_id, provider_id, product_id, legal_domain,
              municipality_ids)
            select gen_random_uuid(), c.cooperation_id, c.id, c.provider_id, d.id, d.legal_domain,
                   array(select id from cooperation.municipality where name in ('Duiven', 'Doesburg'))
            from contracts.contract c
            join lateral (select id, legal_domain from contracts.product where cooperation_id = c.cooperation_id
                          and legal_domain = 'jeugd' order by code limit 1) d on true
            where c.number = 'ADD-2026-1'""", """
            insert into contracts.line_municipality (id, cooperation_id, contract_id, line_id, provider_id, product_id,
              municipality_id, legal_domain, valid_from, valid_until)
            select gen_random_uuid(), l.cooperation_id, l.contract_id, l.id, l.provider_id, l.product_id, m.id, l.legal_domain,
                   '2026-01-01', '2029-01-01'
            from contracts.contract_line l cross join cooperation.municipality m
            where m.name in ('Duiven', 'Doesburg') and l.contract_id = (select id from contracts.contract where number = 'ADD-2026-1')""", """
            insert into contracts.tariff (id, cooperation_id, line_id, provider_id, municipality_id, legal_domain, cents,
              valid_from)
            select gen_random_uuid(), l.cooperation_id, l.line_id, l.provider_id, l.municipality_id, l.legal_domain,
                   case m.name when 'Duiven' then 5000 else 5100 end, '2026-01-01'
            from contracts.line_municipality l join cooperation.municipality m on m.id = l.municipality_id
            where l.contract_id = (select id from contracts.contract where number = 'ADD-2026-1')""");

    private static final List<String> GONE = List.of(
            "delete from platform.document_content where version_id in (select v.id from platform.document_version v"
                    + " where v.record_id in " + IT + ")",
            "delete from platform.document_version where record_id in " + IT,
            "delete from platform.document where record_id in " + IT,
            "delete from contracts.signature where contract_id = " + IT,
            "delete from contracts.extension_option where contract_id = " + IT,
            "delete from contracts.contract_standing where contract_id = " + IT,
            "delete from contracts.contract_deviation where contract_id = " + IT,
            "delete from contracts.amendment_consent where contract_id = " + IT,
            "delete from contracts.amendment_change where contract_id = " + IT,
            "delete from contracts.amendment where contract_id = " + IT,
            "delete from contracts.tariff where line_id in (select id from contracts.contract_line where contract_id = "
                    + IT + ")",
            "delete from contracts.line_municipality where contract_id = " + IT,
            "delete from contracts.contract_line where contract_id = " + IT,
            "delete from contracts.contract where number = '" + NUMBER + "'");

    private final Connection superuser = PlatformDatabase.asSuperuser(Platform.shared());

    AmendedContract() throws SQLException {
        quietly(GONE);
        quietly(MADE);
    }

    /** Without what follows: no trail, no search, no rule. */
    void quietly(List<String> statements) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    String ask(String question) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    String id() throws SQLException {
        return ask("select id from contracts.contract where number = '" + NUMBER + "'");
    }

    String municipality(String name) throws SQLException {
        return ask("select id from cooperation.municipality where name = '" + name + "' and valid_until is null");
    }

    /** Cents, first day and last day but one of the tariffs in a municipality, in order. */
    String tariffs(String municipality) throws SQLException {
        return ask("""
                select string_agg(t.cents || ' ' || t.valid_from || ' ' || coalesce(t.valid_until::text, 'open'), ', '
                                  order by t.valid_from)
                from contracts.tariff t join contracts.contract_line l on l.id = t.line_id
                join cooperation.municipality m on m.id = t.municipality_id
                where l.contract_id = '%s' and m.name = '%s'""".formatted(id(), municipality));
    }

    String status(String amendment) throws SQLException {
        return ask("select status from contracts.amendment where id = '" + amendment + "'");
    }

    String consents(String amendment) throws SQLException {
        return ask("select count(*) from contracts.amendment_consent where amendment_id = '" + amendment + "'");
    }

    @Override
    public void close() throws SQLException {
        quietly(GONE);
        superuser.close();
    }
}
