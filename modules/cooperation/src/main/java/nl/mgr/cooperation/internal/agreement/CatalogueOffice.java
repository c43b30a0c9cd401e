package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.cooperation.CatalogueDraftOpen;
import nl.mgr.cooperation.CatalogueEmpty;
import nl.mgr.cooperation.CatalogueFrozen;
import nl.mgr.cooperation.CatalogueTooEarly;
import nl.mgr.cooperation.ServiceCatalogues;
import nl.mgr.cooperation.ServiceLineTerms;
import nl.mgr.cooperation.ServiceLineTwice;
import nl.mgr.cooperation.ServiceLineWrong;
import nl.mgr.cooperation.SourceNeeded;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;

@ApplicationScoped
@Guarded
@Transactional
class CatalogueOffice implements ServiceCatalogues {

    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 37))) as turn";

    private static final String DRAFT = """
            insert into cooperation.service_catalogue
              (id, cooperation_id, number, title, valid_from, state, source, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LINE = """
            insert into cooperation.service_line
              (id, cooperation_id, catalogue_id, lineage_id, module_id, submodule_id, number, wording, norm, norm_value,
               norm_unit, frequency, owner, fact, agreed)
            values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?::bigint, ?, ?, ?, ?::text, ?)
            on conflict on constraint service_line_number do nothing""";

    private static final String SAME_NUMBER = """
            select count(*) as total from cooperation.service_line
            where cooperation_id = ? and catalogue_id = ? and number = ? and id <> ?""";

    private static final String CHANGE = """
            update cooperation.service_line
            set module_id = ?, submodule_id = ?::uuid, number = ?, wording = ?, norm = ?, norm_value = ?::bigint,
                norm_unit = ?, frequency = ?, owner = ?, fact = ?::text, agreed = ?, version = version + 1
            where cooperation_id = ? and id = ? and version = ?""";

    private static final String REMOVE = "delete from cooperation.service_line where cooperation_id = ? and id = ?";

    @Inject
    private Database database;

    @Inject
    private CatalogueReader reader;

    @Inject
    private CatalogueFreezer freezer;

    @Inject
    private Clock clock;

    @Override
    @Right("cooperation.agreement.view")
    public List<Version> versions() {
        return reader.versions(cooperation());
    }

    @Override
    @Right("cooperation.agreement.view")
    public Version version(UUID id) {
        return reader.version(cooperation(), id).orElseThrow(() -> new NotFound("catalogue " + id));
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Line> lines(UUID version) {
        return reader.lines(cooperation(), version);
    }

    @Override
    @Right("cooperation.agreement.view")
    public Line line(UUID id) {
        return reader.line(cooperation(), id).orElseThrow(() -> new NotFound("service line " + id));
    }

    @Override
    @Right("cooperation.agreement.view")
    public List<Part> parts() {
        return reader.parts(cooperation());
    }

    @Override
    @Right("cooperation.agreement.change")
    public UUID draft(CatalogueTerms terms) {
        alone();
        List<Version> before = versions();
        before.stream().filter(Version::draft).findFirst().ifPresent(open -> {
            throw new CatalogueDraftOpen(open.number());
        });
        if (terms.source().isBlank() || terms.title().isBlank()) {
            throw new SourceNeeded(terms.title());
        }
        UUID id = Ids.next();
        database.update(
                DRAFT,
                id,
                cooperation(),
                before.size() + 1L,
                terms.title().strip(),
                terms.from(),
                terms.state().code(),
                terms.source().strip(),
                clock.instant(),
                ActorContext.current().name());
        before.stream().findFirst().ifPresent(last -> lines(last.id())
                .forEach(line -> insert(id, line.lineage(), line.terms())));
        return id;
    }

    @Override
    @Right("cooperation.agreement.change")
    public UUID add(UUID version, ServiceLineTerms terms) {
        open(version);
        check(terms);
        return insert(version, Ids.next(), terms);
    }

    private UUID insert(UUID version, UUID lineage, ServiceLineTerms terms) {
        UUID id = Ids.next();
        int added = database.update(
                LINE,
                id,
                cooperation(),
                version,
                lineage,
                terms.module(),
                terms.submodule(),
                terms.number(),
                terms.wording().strip(),
                terms.norm().strip(),
                terms.normValue(),
                terms.normUnit().strip(),
                terms.frequency().code(),
                terms.owner().code(),
                terms.fact(),
                terms.agreed());
        if (added == 0) {
            throw new ServiceLineTwice(terms.number());
        }
        return id;
    }

    @Override
    @Right("cooperation.agreement.change")
    public void change(UUID line, long seen, ServiceLineTerms terms) {
        Line before = line(line);
        open(before.version());
        check(terms);
        if (database.number(SAME_NUMBER, cooperation(), before.version(), terms.number(), line) > 0) {
            throw new ServiceLineTwice(terms.number());
        }
        int changed = database.update(
                CHANGE,
                terms.module(),
                terms.submodule(),
                terms.number(),
                terms.wording().strip(),
                terms.norm().strip(),
                terms.normValue(),
                terms.normUnit().strip(),
                terms.frequency().code(),
                terms.owner().code(),
                terms.fact(),
                terms.agreed(),
                cooperation(),
                line,
                seen);
        if (changed == 0) {
            throw new OptimisticLockException("service line " + line);
        }
    }

    @Override
    @Right("cooperation.agreement.change")
    public void remove(UUID line) {
        open(line(line).version());
        database.update(REMOVE, cooperation(), line);
    }

    @Override
    @Right("cooperation.agreement.change")
    public void publish(UUID version) {
        Version draft = open(version);
        if (draft.lines() == 0) {
            throw new CatalogueEmpty(draft.number());
        }
        Optional<Version> before = versions().stream()
                .filter(each -> !each.draft()
                        && !each.terms().from().isBefore(draft.terms().from()))
                .findFirst();
        if (before.isPresent()) {
            throw new CatalogueTooEarly(
                    draft.terms().from(), before.get().terms().from());
        }
        freezer.freeze(version, clock.instant());
    }

    private Version open(UUID version) {
        alone();
        Version found = version(version);
        if (!found.draft()) {
            throw new CatalogueFrozen(found.number());
        }
        return found;
    }

    private void check(ServiceLineTerms terms) {
        LineRules.check(terms, 0);
        boolean offered = parts().stream()
                .anyMatch(part ->
                        part.module().equals(terms.module()) && Objects.equals(part.submodule(), terms.submodule()));
        if (!offered) {
            throw new ServiceLineWrong(
                    ServiceLineWrong.Rule.PART, 0, "module", terms.module().toString());
        }
    }

    /** Whoever works on the catalogue at the same time waits for the end of this transaction. */
    private void alone() {
        database.number(ALONE, cooperation() + ":service-catalogue");
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
