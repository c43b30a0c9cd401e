package nl.mgr.cooperation.internal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.mgr.cooperation.AgreementPeriodWrong;
import nl.mgr.cooperation.AgreementTwice;
import nl.mgr.cooperation.NoAgreementWithoutParticipation;
import nl.mgr.cooperation.NoServiceCatalogue;
import nl.mgr.cooperation.NoServiceLines;
import nl.mgr.cooperation.ServiceAgreements.Agreement;
import nl.mgr.cooperation.ServiceAgreements.Party;
import nl.mgr.cooperation.ServiceCatalogues.Version;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Fingerprint;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Makes, freezes and signs agreements as at a moment: the demo tells what was, everybody else what is. */
@ApplicationScoped
@Transactional
public class AgreementWriter {

    /** Who signs, as a member of which organisation, and in which capacity. */
    public record Signer(UUID membership, String name, String capacity) {}

    private record Named(String code, String name) {}

    private static final String ALONE =
            "select 1::bigint as total from (select pg_advisory_xact_lock(hashtextextended(?, 37))) as turn";

    private static final String MUNICIPALITY = "select cbs_code, name from cooperation.municipality where id = ?";

    private static final String MODULE =
            "select name from cooperation.cooperation_module where cooperation_id = ? and id = ?";

    private static final String TAKES_PART = """
            select count(*) as total from cooperation.participation p
            join cooperation.submodule s on s.cooperation_id = p.cooperation_id and s.id = p.submodule_id
            join cooperation.municipality m on m.id = p.municipality_id
            where p.cooperation_id = ? and p.municipality_id = ? and s.module_id = ?
              and p.valid_from < coalesce(least(p.valid_until, m.valid_until), 'infinity')
              and p.valid_from < coalesce(?::date, 'infinity')
              and coalesce(least(p.valid_until, m.valid_until), 'infinity') > ?""";

    private static final String OVERLAPPING = """
            select number from cooperation.service_agreement
            where cooperation_id = ? and municipality_id = ? and module_id = ? and withdrawn_at is null
              and during && daterange(?::date, ?::date) order by valid_from limit 1""";

    private static final String NUMBERS = """
            select coalesce(max(split_part(number, '-', 3)::int), 0) as total from cooperation.service_agreement
            where cooperation_id = ? and number like ?""";

    private static final String MAKE = """
            insert into cooperation.service_agreement
              (id, cooperation_id, number, municipality_id, municipality_code, municipality_name, module_id, catalogue_id,
               valid_from, valid_until, made_at, made_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?)""";

    private static final String LINES = """
            insert into cooperation.service_agreement_line (agreement_id, service_line_id, cooperation_id, municipality_id)
            select a.id, l.id, a.cooperation_id, a.municipality_id
            from cooperation.service_agreement a
            join cooperation.service_line l on l.cooperation_id = a.cooperation_id and l.catalogue_id = a.catalogue_id
              and l.module_id = a.module_id
            where a.cooperation_id = ? and a.id = ? and l.agreed
              and (l.submodule_id is null or exists (
                select from cooperation.participation p
                where p.cooperation_id = a.cooperation_id and p.municipality_id = a.municipality_id
                  and p.submodule_id = l.submodule_id
                  and p.valid_from < coalesce(p.valid_until, 'infinity')
                  and p.valid_from < coalesce(a.valid_until, 'infinity')
                  and coalesce(p.valid_until, 'infinity') > a.valid_from))""";

    private static final String OFFER = """
            update cooperation.service_agreement set offered_at = ?, offered_by = ?, content = ?, sha256 = ?
            where cooperation_id = ? and id = ?""";

    private static final String SIGN = """
            insert into cooperation.service_signature
              (id, cooperation_id, agreement_id, municipality_id, party, membership_id, name, capacity, signed_at, sha256)
            select ?, cooperation_id, id, municipality_id, ?, ?, ?, ?, ?, sha256
            from cooperation.service_agreement where cooperation_id = ? and id = ?""";

    private static final String NAME = "select name from cooperation.cooperation where id = ?";

    @Inject
    private Database database;

    @Inject
    private CatalogueReader catalogues;

    @Inject
    private AgreementReader reader;

    @Inject
    private Clock clock;

    /** Refuses what {@link nl.mgr.cooperation.ServiceAgreements#make} refuses. */
    public UUID make(UUID municipality, UUID module, LocalDate from, @Nullable LocalDate lastDay, Instant at) {
        alone();
        LocalDate until = lastDay == null ? null : lastDay.plusDays(1);
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new AgreementPeriodWrong(lastDay);
        }
        UUID cooperation = cooperation();
        Named place = database.first(
                        MUNICIPALITY, row -> new Named(row.text("cbs_code"), row.text("name")), municipality)
                .orElseThrow(() -> new NotFound("municipality " + municipality));
        String title = database.first(MODULE, row -> row.text("name"), cooperation, module)
                .orElseThrow(() -> new NotFound("module " + module));
        Version catalogue = catalogues.on(cooperation, from).orElseThrow(() -> new NoServiceCatalogue(from));
        if (database.number(TAKES_PART, cooperation, municipality, module, until, from) == 0) {
            throw new NoAgreementWithoutParticipation(place.name(), title, from);
        }
        database.first(OVERLAPPING, row -> row.text("number"), cooperation, municipality, module, from, until)
                .ifPresent(number -> {
                    throw new AgreementTwice(place.name(), title, number);
                });
        UUID id = Ids.next();
        String series = "DVO-" + from.getYear() + "-";
        database.update(
                MAKE,
                id,
                cooperation,
                "%s%03d".formatted(series, database.number(NUMBERS, cooperation, series + "%") + 1),
                municipality,
                place.code(),
                place.name(),
                module,
                catalogue.id(),
                from,
                until,
                at,
                ActorContext.current().name());
        if (database.update(LINES, cooperation, id) == 0) {
            throw new NoServiceLines(title, catalogue.number());
        }
        return id;
    }

    void offer(Agreement agreement, Instant at) {
        String text = text(agreement);
        database.update(
                OFFER,
                at,
                ActorContext.current().name(),
                text,
                Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)),
                cooperation(),
                agreement.id());
    }

    /** As at a moment that was. */
    public void offer(UUID agreement, Instant at) {
        offer(get(agreement), at);
    }

    void sign(Agreement agreement, Party party, Signer signer, Instant at) {
        database.update(
                SIGN,
                Ids.next(),
                party.code(),
                signer.membership(),
                signer.name(),
                signer.capacity().strip(),
                at,
                cooperation(),
                agreement.id());
    }

    /** As at a moment that was. */
    public void sign(UUID agreement, Party party, Signer signer, Instant at) {
        sign(get(agreement), party, signer, at);
    }

    /** As it would be frozen now. */
    String text(Agreement agreement) {
        UUID cooperation = cooperation();
        return AgreementText.of(
                agreement,
                database.first(NAME, row -> row.text("name"), cooperation).orElseThrow(),
                catalogues.version(cooperation, agreement.catalogueId()).orElseThrow(),
                reader.lines(cooperation, agreement.id()));
    }

    /** Whoever works on agreements of the cooperation at the same time waits for the end of this transaction. */
    void alone() {
        database.number(ALONE, cooperation() + ":service-agreements");
    }

    private Agreement get(UUID id) {
        return reader.get(cooperation(), LocalDate.now(clock), id).orElseThrow(() -> new NotFound("agreement " + id));
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
