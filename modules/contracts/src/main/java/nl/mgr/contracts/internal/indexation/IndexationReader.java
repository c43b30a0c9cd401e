package nl.mgr.contracts.internal.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.contracts.Indexations.Change;
import nl.mgr.contracts.Indexations.Count;
import nl.mgr.contracts.Indexations.Effect;
import nl.mgr.contracts.Indexations.Index;
import nl.mgr.contracts.Indexations.KnownException;
import nl.mgr.contracts.Indexations.Method;
import nl.mgr.contracts.Indexations.Outcome;
import nl.mgr.contracts.Indexations.Passed;
import nl.mgr.contracts.Indexations.Run;
import nl.mgr.contracts.Indexations.Side;
import nl.mgr.contracts.Indexations.Status;
import nl.mgr.contracts.Indexations.Step;
import nl.mgr.contracts.Indexations.Terms;
import nl.mgr.contracts.Indexations.Total;
import nl.mgr.contracts.Indexations.Verdict;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Row;

/** Reads runs and what they do, as its actor may see it. */
@ApplicationScoped
class IndexationReader {

    @Inject
    private Database database;

    Page<Run> find(ListQuery query) {
        return database.page(IndexationLists.all(), query, IndexationReader::run);
    }

    Optional<Run> byId(UUID id) {
        return database.first(IndexationLists.BY_ID, IndexationReader::run, id);
    }

    private Status status(UUID run) {
        return byId(run).orElseThrow(() -> new NotFound("indexation " + run)).status();
    }

    Total total(UUID run) {
        return database.first(
                        status(run).open() ? IndexationLists.TOTAL_PLANNED : IndexationLists.TOTAL_DONE,
                        IndexationReader::total,
                        run)
                .orElseThrow();
    }

    private static Total total(Row row) {
        return new Total(
                row.number("tariffs"),
                row.number("contracts"),
                row.number("providers"),
                row.number("municipalities"),
                row.decimal("percentage"),
                row.optionalMoney("spent"),
                row.optionalMoney("more"));
    }

    /** One pass over all tariffs as long as it is open. */
    Outcome outcome(UUID run) {
        if (!status(run).open()) {
            return new Outcome(total(run), counts(run));
        }
        List<Count> counts = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        database.list(
                IndexationLists.OUTCOME,
                row -> {
                    String verdict = row.optionalText("verdict");
                    return verdict == null
                            ? totals.add(total(row))
                            : counts.add(new Count(Verdict.of(verdict), row.number("lines")));
                },
                run,
                run,
                IndexationOffice.origin(run));
        counts.sort(Comparator.comparing(Count::verdict));
        return new Outcome(totals.get(0), counts);
    }

    Page<Effect> effects(UUID run, Side side, ListQuery query) {
        return database.page(
                IndexationLists.effects(run, status(run), side),
                query,
                row -> new Effect(
                        row.uuid("key"),
                        row.text("name"),
                        row.number("tariffs"),
                        row.decimal("percentage"),
                        row.optionalMoney("spent"),
                        row.optionalMoney("more")));
    }

    Page<Change> changes(UUID run, ListQuery query) {
        return database.page(
                IndexationLists.changes(run, status(run)),
                query,
                row -> new Change(
                        row.uuid("line_id"),
                        row.text("municipality"),
                        row.uuid("provider_id"),
                        row.text("provider"),
                        row.uuid("contract_id"),
                        row.text("contract"),
                        row.uuid("product_id"),
                        row.text("code"),
                        row.text("product"),
                        Unit.of(row.text("unit")),
                        row.money("cents"),
                        row.money("new_cents"),
                        row.decimal("percentage")));
    }

    Page<Passed> passed(UUID run, ListQuery query) {
        return database.page(
                IndexationLists.passed(run),
                query,
                row -> new Passed(
                        row.uuid("line_id"),
                        row.text("municipality"),
                        row.text("provider"),
                        row.text("contract"),
                        row.text("code"),
                        row.text("product"),
                        Verdict.of(row.text("verdict")),
                        row.optionalText("reason"),
                        row.optionalMoney("cents"),
                        Optional.ofNullable(row.optionalDate("tariff_until"))
                                .map(until -> until.minusDays(1))
                                .orElse(null)));
    }

    List<Count> counts(UUID run) {
        return database
                .list(
                        IndexationLists.COUNTS,
                        row -> new Count(Verdict.of(row.text("verdict")), row.number("lines")),
                        run,
                        IndexationOffice.origin(run))
                .stream()
                .sorted(Comparator.comparing(Count::verdict))
                .toList();
    }

    List<KnownException> exceptions(UUID run) {
        return database.list(
                IndexationLists.EXCEPTIONS,
                row -> new KnownException(
                        row.uuid("id"),
                        row.optionalText("contract"),
                        row.optionalText("product"),
                        row.optionalText("municipality"),
                        row.optionalNumber("percentage") == null ? null : row.decimal("percentage"),
                        row.text("reason")),
                run);
    }

    List<Step> steps(UUID run) {
        return database.list(
                IndexationLists.STEPS,
                row -> new Step(
                        Status.of(row.text("status")),
                        row.instant("at"),
                        row.text("by_name"),
                        row.optionalText("note"),
                        row.optionalNumber("tariffs")),
                run);
    }

    private static Run run(Row row) {
        Terms terms = new Terms(
                row.integer("year"),
                LegalDomain.of(row.text("legal_domain")),
                row.decimal("wage_weight"),
                new Index(row.decimal("wage_before"), row.decimal("wage_final"), row.decimal("wage_forecast")),
                new Index(row.decimal("price_before"), row.decimal("price_final"), row.decimal("price_forecast")),
                Method.of(row.text("method")),
                row.text("source"));
        return new Run(
                row.uuid("id"),
                row.number("version"),
                row.text("number"),
                terms,
                IndexFormula.of(terms),
                row.date("effective"),
                Status.of(row.text("status")),
                row.optionalNumber("contracts"),
                row.text("made_by"),
                row.instant("made_at"),
                row.optionalText("sha256"),
                row.flag("own"));
    }
}
