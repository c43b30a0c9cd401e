package nl.mgr.contracts.internal.question;

import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.ContractQuestions.Question;
import nl.mgr.kernel.ListStatement;
import nl.mgr.kernel.Row;

/** Questions in SQL. Who only reads a shared one is not told whose it was. */
final class QuestionLists {

    private static final String COLUMNS = """
            q.id, q.contract_id, c.number, o.name as provider,
            case when a.everybody or q.municipality_id = any (a.own) then coalesce(m.name, '') else '' end as municipality, q.words, q.asked_at,
            case when a.everybody or q.municipality_id = any (a.own) then q.asked_by else '' end as asked_by, q.answer, q.shared,
            q.answered_at, q.answered_by
            """;

    private static final String FROM = """
            (select ?::uuid[] as own, ?::boolean as everybody) a
            cross join contracts.contract_question q
            join contracts.contract c on c.cooperation_id = q.cooperation_id and c.id = q.contract_id
            join providers.provider_ref o on o.cooperation_id = c.cooperation_id and o.id = c.provider_id
            left join cooperation.municipality_ref m on m.id = q.municipality_id
            where true
            """;

    private QuestionLists() {}

    /** @param all whether every municipality is named */
    static ListStatement seenBy(List<UUID> own, boolean all) {
        return ListStatement.of(COLUMNS, FROM, own, all)
                .sortable("asked", "q.asked_at")
                .sortable("contract", "c.number")
                .sortable("municipality", "m.name")
                .containsIn("search", "c.number", "o.name", "q.words")
                .filter("contract", "q.contract_id = ?", ListStatement::id)
                .filter("state", "case ? when 'open' then q.answer is null else q.answer is not null end")
                .orderedBy("q.answer is not null, q.asked_at desc, q.id");
    }

    static Question question(Row row) {
        return new Question(
                row.uuid("id"),
                row.uuid("contract_id"),
                row.text("number"),
                row.text("provider"),
                row.text("municipality"),
                row.text("words"),
                row.instant("asked_at"),
                row.text("asked_by"),
                row.optionalText("answer"),
                row.flag("shared"),
                row.optionalInstant("answered_at"),
                row.optionalText("answered_by"));
    }
}
