package nl.mgr.procurement.internal.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mgr.cooperation.SuccessionShare;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;

/** Lots that are under way and buy for the time after the day buy for the successor too. */
@ApplicationScoped
class SuccessionInTenders implements SuccessionShare {

    private static final String WANTED = """
            from procurement.lot l
            where l.cooperation_id = ? and l.status <> 'closed' and (l.contract_until is null or l.contract_until > ?)
              and exists (select from procurement.lot_municipality m
                          where m.lot_id = l.id and m.municipality_id = any (?))
              and not exists (select from procurement.lot_municipality m
                              where m.lot_id = l.id and m.municipality_id = ?)""";

    private static final String COUNT = "select count(*) as total " + WANTED;

    private static final String PASS = """
            insert into procurement.lot_municipality (id, cooperation_id, tender_id, lot_id, municipality_id, legal_domain)
            select gen_random_uuid(), l.cooperation_id, l.tender_id, l.id, ?, l.legal_domain
            """ + WANTED;

    private static final String NAME = """
            update procurement.lot l
            set municipality_ids = (select array_agg(m.municipality_id)
                                    from procurement.lot_municipality m where m.lot_id = l.id)
            where l.cooperation_id = ? and not l.municipality_ids @> array[?::uuid]
              and exists (select from procurement.lot_municipality m where m.lot_id = l.id and m.municipality_id = ?)""";

    @Inject
    private Database database;

    @Override
    public List<Passing> left(Heirs heirs) {
        long lots = database.number(COUNT, cooperation(), heirs.day(), heirs.old(), heirs.successor());
        return Stream.of(new Passing("procurement", "opvolging.percelen", lots, false))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void pass(Heirs heirs) {
        UUID cooperation = cooperation();
        UUID successor = heirs.successor();
        database.update(PASS, successor, cooperation, heirs.day(), heirs.old(), successor);
        database.update(NAME, cooperation, successor, successor);
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
