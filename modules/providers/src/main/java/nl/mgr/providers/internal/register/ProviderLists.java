package nl.mgr.providers.internal.register;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.ProviderDetails.GoneUp;
import nl.mgr.providers.ProviderKind;
import nl.mgr.providers.ProviderRef;
import nl.mgr.providers.ProviderRow;
import org.jspecify.annotations.Nullable;

/** What the register is asked, in SQL. */
final class ProviderLists {

    static final String DETAILS = """
            select p.id, p.version, p.number, p.name, p.legal_name, p.kvk_number, p.agb_code, p.kind, p.valid_from,
              p.valid_until, p.merged_into, p.merged_on, coalesce(o.name, '') as merged_name
            from providers.provider p
            left join providers.provider o on o.cooperation_id = p.cooperation_id and o.id = p.merged_into
            where p.id = ?
            """;

    static final String SITES =
            "select name, postcode, town from providers.site where provider_id = ? order by town, name";

    static final String REFS =
            "select id, number, name from providers.provider where merged_into is null order by number";

    static final String BY_KVK = "select coalesce(merged_into, id) as id from providers.provider where kvk_number = ?";

    static final String TAKEN_KVK = "select kvk_number from providers.provider where kvk_number = any (?) limit 1";

    static final String TAKEN_NUMBER = "select number from providers.provider where number = any (?) limit 1";

    static final String TAKEN_KVK_ELSEWHERE =
            "select count(*) as total from providers.provider where kvk_number = ? and id <> ?";

    static final String TAKEN_NUMBER_ELSEWHERE =
            "select count(*) as total from providers.provider where number = ? and id <> ?";

    static final String INSERT = """
            insert into providers.provider
              (id, cooperation_id, number, name, legal_name, kvk_number, agb_code, kind, valid_from, valid_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String INSERT_SITE = """
            insert into providers.site (id, cooperation_id, provider_id, name, postcode, town)
            values (?, ?, ?, ?, ?, ?)
            """;

    static final String RECORD_RUN = """
            select count(*) as total
            from platform.record('providers.provider', ?, 'run', jsonb_build_object('rows', ?::bigint, 'hash', ?::text))
            """;

    private ProviderLists() {}

    static ListStatement all() {
        return ListStatement.of("""
                        p.id, p.number, p.name, p.kvk_number, p.agb_code, p.kind, p.valid_from,
                        (select min(s.town) from providers.site s where s.provider_id = p.id) as town
                        """, "providers.provider p where p.merged_into is null")
                .orderedBy("p.name, p.id")
                .sortable("number", "p.number")
                .sortable("name", "p.name")
                .sortable("kvk", "p.kvk_number")
                .sortable("agb", "p.agb_code")
                .sortable("kind", "p.kind")
                .sortable("town", "town")
                .sortable("since", "p.valid_from")
                .filter("search", """
                        p.name ilike ? or p.legal_name ilike ? or p.number = ? or p.kvk_number = ? or p.agb_code = ?
                        or exists (select from providers.provider o where o.merged_into = p.id
                                   and (o.name ilike ? or o.number = ? or o.kvk_number = ? or o.agb_code = ?))""", ProviderLists::anywhere)
                .contains("name", "p.name ilike ?")
                .contains("number", "p.number ilike ?")
                .contains("kvk", "p.kvk_number ilike ?")
                .contains("agb", "p.agb_code ilike ?")
                .filter("kind", "p.kind = ?")
                .contains(
                        "town",
                        "exists (select 1 from providers.site s where s.provider_id = p.id and s.town ilike ?)");
    }

    private static List<Object> anywhere(String typed) {
        String text = typed.strip();
        String inside = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return List.of(inside, inside, text, text, text, inside, text, text, text);
    }

    static @Nullable GoneUp gone(Row row) {
        UUID into = row.optionalUuid("merged_into");
        return into == null ? null : new GoneUp(into, row.text("merged_name"), row.date("merged_on"));
    }

    static ProviderRow row(Row row) {
        return new ProviderRow(
                row.uuid("id"),
                row.text("number"),
                row.text("name"),
                row.text("kvk_number"),
                row.text("agb_code"),
                ProviderKind.of(row.text("kind")),
                row.optionalText("town"),
                row.date("valid_from"));
    }

    static ProviderRef ref(Row row) {
        return new ProviderRef(row.uuid("id"), row.text("number"), row.text("name"));
    }

    static ProviderDetails.SiteRow site(Row row) {
        return new ProviderDetails.SiteRow(row.text("name"), row.text("postcode"), row.text("town"));
    }
}
