package nl.mgr.cooperation.internal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.SuccessionShare;
import nl.mgr.cooperation.SuccessionShare.Heirs;
import nl.mgr.cooperation.Successions.Estate;
import nl.mgr.cooperation.Successions.Succession;
import nl.mgr.cooperation.internal.participation.ContinuedParticipation;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Row;
import nl.mgr.platform.Successors;

/** Reads which members went up into another, and what of them has not passed. In its caller's transaction. */
@ApplicationScoped
class SuccessionReader {

    private static final String ALL = """
            select m.id, m.cbs_code, m.name, m.valid_from, m.valid_until,
                   n.id as new_id, n.cbs_code as new_code, n.name as new_name,
                   n.valid_from as new_from, n.valid_until as new_until
            from cooperation.participant p
            join cooperation.municipality m on m.id = p.municipality_id
            join cooperation.municipality n on n.id = m.successor_id
            where p.cooperation_id = ? and p.during @> (m.valid_until - 1)
            order by m.valid_until desc, n.name, m.name""";

    private static final String MEMBER = """
            select count(*) as total from cooperation.participant
            where cooperation_id = ? and municipality_id = ? and (valid_until is null or valid_until > ?)""";

    private record Way(MunicipalityRef successor, LocalDate day) {}

    private record Step(MunicipalityRef old, Way way) {

        static Step of(Row row) {
            MunicipalityRef old = new MunicipalityRef(
                    row.uuid("id"),
                    new CbsCode(row.text("cbs_code")),
                    row.text("name"),
                    row.period("valid_from", "valid_until"));
            MunicipalityRef successor = new MunicipalityRef(
                    row.uuid("new_id"),
                    new CbsCode(row.text("new_code")),
                    row.text("new_name"),
                    row.period("new_from", "new_until"));
            return new Step(old, new Way(successor, row.date("valid_until")));
        }
    }

    @Inject
    private Database database;

    @Inject
    private ContinuedParticipation participation;

    @Inject
    private Successors successors;

    @Inject
    @Any
    private Instance<SuccessionShare> shares;

    List<Estate> all() {
        Map<Way, List<MunicipalityRef>> ways = new LinkedHashMap<>();
        database.list(ALL, Step::of, cooperation())
                .forEach(step -> ways.computeIfAbsent(step.way(), way -> new ArrayList<>())
                        .add(step.old()));
        return ways.entrySet().stream()
                .map(one -> estate(one.getKey(), one.getValue()))
                .toList();
    }

    private Estate estate(Way way, List<MunicipalityRef> old) {
        Heirs heirs = new Heirs(
                old.stream().map(MunicipalityRef::id).toList(), way.successor().id(), way.day());
        return new Estate(
                new Succession(way.successor(), way.day(), List.copyOf(old)),
                isMember(heirs),
                participation.left(heirs),
                shares.stream().flatMap(share -> share.left(heirs).stream()).toList(),
                successors.waiting(Set.copyOf(heirs.old()), heirs.successor(), heirs.day()));
    }

    private boolean isMember(Heirs heirs) {
        return database.number(MEMBER, cooperation(), heirs.successor(), heirs.day()) > 0;
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
