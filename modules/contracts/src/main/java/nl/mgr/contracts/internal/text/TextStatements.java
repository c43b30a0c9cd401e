package nl.mgr.contracts.internal.text;

import nl.mgr.contracts.ContractTexts;
import nl.mgr.contracts.ContractTexts.Article;
import nl.mgr.contracts.ContractTexts.NewArticle;
import nl.mgr.contracts.ContractTexts.Status;
import nl.mgr.contracts.ContractTexts.Terms;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** Texts of contracts in SQL. */
final class TextStatements {

    private static final String COLUMNS = """
            t.id, t.title, t.label, t.legal_domain, t.source, t.published_on, t.status,
            (select count(*) from contracts.text_article a where a.text_id = t.id) as articles,
            coalesce(s.contracts, 0) as contracts, t.status = 'vastgesteld' and not exists (
              select from contracts.contract_text n
              where n.title = t.title and n.status = 'vastgesteld' and n.published_on > t.published_on) as latest,
            t.version, t.made_by, t.sha256, t.settled_by, t.settled_at
            """;

    /** Parameter: today. */
    private static final String FROM = """
            contracts.contract_text t
            left join (
              select x.text_id, count(*) as contracts from (
                select distinct on (s.contract_id) s.contract_id, s.text_id from contracts.contract_standing s
                cross join (select ?::date as day) d
                join contracts.contract c on c.cooperation_id = s.cooperation_id and c.id = s.contract_id
                where s.valid_from <= d.day and c.status = 'signed' and c.valid_from <= d.day
                  and (c.valid_until is null or c.valid_until > d.day)
                order by s.contract_id, s.valid_from desc) x
              group by x.text_id) s on s.text_id = t.id
            where true
            """;

    /** Parameters: today, text. */
    static final String ONE = "select " + COLUMNS + " from " + FROM + " and t.id = ?";

    static final String ARTICLES = """
            select a.id, a.part, a.number, a.heading, a.body, a.optional from contracts.text_article a
            where a.text_id = ? order by string_to_array(a.number, '.')::int[]
            """;

    static final String LABEL = """
            select count(*) as total from contracts.contract_text t
            where t.title = ? and t.label = ? and t.id is distinct from ?::uuid
            """;

    static final String DRAFT = """
            insert into contracts.contract_text
              (id, cooperation_id, title, label, legal_domain, source, published_on, status, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?, 'concept', ?, ?)
            """;

    static final String COPY = """
            insert into contracts.text_article (id, cooperation_id, text_id, part, number, heading, body, optional)
            select gen_random_uuid(), a.cooperation_id, ?, a.part, a.number, a.heading, a.body, a.optional
            from contracts.text_article a where a.text_id = ?
            """;

    static final String CHANGE = """
            update contracts.contract_text
            set title = ?, label = ?, legal_domain = ?, source = ?, published_on = ?, version = version + 1
            where id = ? and version = ? and status = 'concept'
            """;

    static final String ADD = """
            insert into contracts.text_article (id, cooperation_id, text_id, part, number, heading, body, optional)
            select ?, t.cooperation_id, t.id, ?, ?, ?, ?, ? from contracts.contract_text t where t.id = ?
            """;

    static final String REWRITE = """
            update contracts.text_article set part = ?, number = ?, heading = ?, body = ?, optional = ?
            where id = ? and text_id = ?
            """;

    static final String DROP = "delete from contracts.text_article where id = ? and text_id = ?";

    static final String SETTLE = """
            update contracts.contract_text
            set status = 'vastgesteld', sha256 = ?, settled_by = ?, settled_at = ?, version = version + 1
            where id = ? and status = 'concept'
            """;

    private TextStatements() {}

    static ListStatement list(Object today) {
        return ListStatement.of(COLUMNS, FROM, today)
                .orderedBy("t.title, t.published_on desc, t.id")
                .sortable("title", "t.title || ' ' || t.label")
                .sortable("published", "t.published_on")
                .sortable("status", "t.status")
                .sortable("contracts", "coalesce(s.contracts, 0)")
                .containsIn("search", "t.title", "t.label", "t.source")
                .filter("status", "t.status = ?")
                .filter("domain", "t.legal_domain = ?");
    }

    static ContractTexts.Row row(Row row) {
        String domain = row.optionalText("legal_domain");
        return new ContractTexts.Row(
                row.uuid("id"),
                new Terms(
                        row.text("title"),
                        row.text("label"),
                        domain == null ? null : LegalDomain.of(domain),
                        row.text("source"),
                        row.date("published_on")),
                Status.of(row.text("status")),
                row.integer("articles"),
                row.number("contracts"),
                row.flag("latest"));
    }

    static Article article(Row row) {
        return new Article(
                row.uuid("id"),
                row.integer("part"),
                new NewArticle(row.text("number"), row.text("heading"), row.text("body"), row.flag("optional")));
    }
}
