package nl.mgr.cooperation.internal.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;

/** The steps of a {@link CountryLoader}, each in a transaction of its own. */
@ApplicationScoped
class CountrySteps {

    @Inject
    private Database database;

    @Inject
    private Municipalities municipalities;

    private record Known(CbsCode code, UUID id, boolean ended) {}

    /** Those that the register does not know yet. */
    @Transactional
    void register() {
        turn();
        Map<CbsCode, Known> known = known();
        List<NewMunicipality> unknown = CountryFact.all().stream()
                .filter(fact -> !known.containsKey(fact.code()))
                .map(fact -> new NewMunicipality(fact.code(), fact.name(), fact.from(), fact.source()))
                .toList();
        if (!unknown.isEmpty()) {
            municipalities.register(unknown);
        }
    }

    /** Ends those that went up into another, oldest first: a successor may have ended later. */
    @Transactional
    void succeed() {
        turn();
        Map<CbsCode, Known> known = known();
        CountryFact.all().stream()
                .filter(fact -> fact.until() != null && !one(known, fact.code()).ended())
                .sorted(Comparator.comparing(fact -> Objects.requireNonNull(fact.until())))
                .forEach(fact -> municipalities.merge(
                        List.of(one(known, fact.code()).id()),
                        one(known, Objects.requireNonNull(fact.successor())).id(),
                        Objects.requireNonNull(fact.until())));
    }

    /** Nodes that start together do this one after the other: who comes second finds it done. */
    private void turn() {
        database.number("select 1 as total from pg_advisory_xact_lock(hashtext('cooperation.country'))");
    }

    private static Known one(Map<CbsCode, Known> known, CbsCode code) {
        return Objects.requireNonNull(known.get(code), () -> "the list of the country does not tell of " + code);
    }

    private Map<CbsCode, Known> known() {
        Map<CbsCode, Known> known = new HashMap<>();
        database.list(
                        "select cbs_code, id, valid_until is not null as ended from cooperation.municipality",
                        row -> new Known(new CbsCode(row.text("cbs_code")), row.uuid("id"), row.flag("ended")))
                .forEach(one -> known.put(one.code(), one));
        return known;
    }
}
