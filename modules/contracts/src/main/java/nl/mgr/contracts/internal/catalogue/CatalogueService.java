package nl.mgr.contracts.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.CakCodeTooLong;
import nl.mgr.contracts.Catalogue;
import nl.mgr.contracts.CatalogueFinding;
import nl.mgr.contracts.CatalogueRow;
import nl.mgr.contracts.CatalogueTotals;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded("contracts")
@Transactional
class CatalogueService implements Catalogue {

    private static final int LONGEST = 20;

    private static final String CAK_CODE =
            "select code from contracts.cak_code where municipality_id = ? and product_id = ?";

    private static final String NO_CAK_CODE =
            "delete from contracts.cak_code where municipality_id = ? and product_id = ? and code = ?";

    private static final String OTHER_CAK_CODE = """
            update contracts.cak_code set code = ?, version = version + 1
            where municipality_id = ? and product_id = ? and code = ?
            """;

    private static final String FIRST_CAK_CODE = """
            insert into contracts.cak_code (id, cooperation_id, municipality_id, product_id, legal_domain, code)
            select ?, p.cooperation_id, m.id, p.id, p.legal_domain, ?
            from contracts.product p cross join cooperation.municipality_ref m
            where p.cooperation_id = ? and p.id = ? and m.id = ?
            on conflict (cooperation_id, municipality_id, product_id) do nothing
            """;

    @Inject
    private Database database;

    @Inject
    private CatalogueCheck check;

    @Override
    @Right("contracts.catalogue.view")
    public Page<CatalogueRow> find(List<UUID> municipalities, LocalDate day, ListQuery query) {
        return database.page(CatalogueLists.live(municipalities, day), query, CatalogueLists::row);
    }

    @Override
    @Right("contracts.catalogue.view")
    public CatalogueTotals totals(List<UUID> municipalities, LocalDate day) {
        String domains = database.first(CatalogueLists.DOMAINS, row -> row.text("domains"), municipalities, day, day)
                .orElse("");
        return database.first(
                        CatalogueLists.TOTALS,
                        row -> new CatalogueTotals(
                                row.number("lines"), row.number("products"), row.number("providers"), domains),
                        municipalities,
                        day)
                .orElseThrow();
    }

    @Override
    @Right("contracts.catalogue.publish")
    public List<CatalogueFinding> check(List<UUID> municipalities, LocalDate day) {
        return check.of(municipalities, day);
    }

    @Override
    @Right("contracts.catalogue.view")
    public String cakCode(UUID municipality, UUID product) {
        return database.first(CAK_CODE, row -> row.text("code"), municipality, product)
                .orElse("");
    }

    @Override
    @Right("contracts.catalogue.publish")
    public void noteCakCode(UUID municipality, UUID product, String seen, String code) {
        String noted = code.strip();
        if (noted.length() > LONGEST) {
            throw new CakCodeTooLong(noted, LONGEST);
        }
        if (change(municipality, product, seen, noted) == 0
                && !cakCode(municipality, product).equals(noted)) {
            throw new OptimisticLockException("CAK code of product " + product);
        }
    }

    private int change(UUID municipality, UUID product, String seen, String noted) {
        if (seen.isEmpty()) {
            UUID cooperation = ActorContext.current().requireCooperation();
            return noted.isEmpty()
                    ? 0
                    : database.update(FIRST_CAK_CODE, Ids.next(), noted, cooperation, product, municipality);
        }
        return noted.isEmpty()
                ? database.update(NO_CAK_CODE, municipality, product, seen)
                : database.update(OTHER_CAK_CODE, noted, municipality, product, seen);
    }
}
