package nl.mgr.cooperation.internal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.CooperationCodeTaken;
import nl.mgr.cooperation.CooperationDetails;
import nl.mgr.cooperation.CooperationDetails.OfferedModule;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.ModuleNameTaken;
import nl.mgr.cooperation.NewAdministrator;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewModule.NewSubmodule;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.SubmoduleTwice;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Accounts;
import nl.mgr.platform.Accounts.NewMember;
import nl.mgr.platform.OrganisationKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
public class CooperationRegister implements Cooperations {

    @Inject
    private Database database;

    @Inject
    private OfferReader offers;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    @Right(Right.EVERYBODY)
    public List<CooperationRef> all() {
        return database.list(
                "select id, code, name, short_name from cooperation.cooperation order by code",
                row -> new CooperationRef(row.uuid("id"), row.text("code"), row.text("name"), row.text("short_name")));
    }

    @Override
    @Transactional
    @Right("cooperation.participation.view")
    public CooperationDetails own() {
        return offers.details(cooperation());
    }

    @Override
    @Transactional
    @Right("cooperation.cooperation.create")
    public UUID found(NewCooperation cooperation) {
        UUID id = Ids.next();
        int founded = database.update(
                """
                insert into cooperation.cooperation
                  (id, code, name, short_name, legal_form, centre_municipality_id, valid_from, valid_until, source)
                values (?, ?, ?, ?, ?, ?::uuid, ?, ?::date, ?)
                on conflict (code) do nothing""",
                id,
                cooperation.code(),
                cooperation.name(),
                cooperation.shortName(),
                cooperation.legalForm().code(),
                cooperation.centreMunicipality(),
                cooperation.period().from(),
                cooperation.period().until(),
                cooperation.source());
        if (founded == 0) {
            throw new CooperationCodeTaken(cooperation.code());
        }
        return id;
    }

    @Override
    @Transactional
    @Right("cooperation.cooperation.create")
    public UUID found(NewCooperation cooperation, NewAdministrator administrator) {
        UUID id = found(cooperation);
        accounts.newMember(new NewMember(
                OrganisationKind.COOPERATION_TEAM,
                cooperation.shortName(),
                id,
                id,
                administrator.loginName(),
                administrator.name(),
                administrator.password(),
                Set.of("administrator"),
                Period.from(LocalDate.now(clock))));
        return id;
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public UUID admit(NewParticipant participant) {
        UUID id = Ids.next();
        database.update(
                """
                insert into cooperation.participant
                  (id, cooperation_id, municipality_id, valid_from, state, source, tile_column, tile_row)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                cooperation(),
                participant.municipality(),
                participant.from(),
                participant.state().code(),
                participant.source(),
                participant.tileColumn(),
                participant.tileRow());
        return id;
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public UUID offer(NewModule module) {
        OfferRules.check(module, offers.foundedOn(cooperation()));
        UUID id = Ids.next();
        int offered = database.update(
                """
                insert into cooperation.cooperation_module
                  (id, cooperation_id, name, software_modules, valid_from, valid_until, notice_months, sort)
                values (?, ?, ?, ?, ?, ?::date, ?, ?) on conflict (cooperation_id, name) do nothing""",
                id,
                cooperation(),
                module.name(),
                module.softwareModules(),
                module.period().from(),
                module.period().until(),
                module.noticeMonths(),
                module.order());
        if (offered == 0) {
            throw new ModuleNameTaken(module.name());
        }
        module.submodules().forEach(submodule -> add(id, submodule));
        return id;
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public UUID extend(UUID module, NewSubmodule submodule) {
        OfferedModule offered = offers.details(cooperation()).modules().stream()
                .filter(one -> one.id().equals(module))
                .findFirst()
                .orElseThrow(() -> new NotFound("module " + module));
        OfferRules.checkExtension(offered, submodule);
        return add(module, submodule);
    }

    private UUID add(UUID module, NewSubmodule submodule) {
        UUID id = Ids.next();
        int added = database.update(
                """
                insert into cooperation.submodule
                  (id, cooperation_id, module_id, name, legal_domain, service, valid_from, valid_until, sort)
                values (?, ?, ?, ?, ?, ?, ?, ?::date, ?) on conflict (cooperation_id, module_id, name) do nothing""",
                id,
                cooperation(),
                module,
                submodule.name(),
                code(submodule.legalDomain()),
                submodule.service(),
                submodule.period().from(),
                submodule.period().until(),
                submodule.order());
        if (added == 0) {
            throw new SubmoduleTwice(submodule.name());
        }
        return id;
    }

    @Override
    @Transactional
    @Right("cooperation.offer.change")
    public void subRegion(String name, Map<UUID, LocalDate> municipalities) {
        UUID id = Ids.next();
        database.update(
                "insert into cooperation.sub_region (id, cooperation_id, name) values (?, ?, ?)",
                id,
                cooperation(),
                name);
        database.batch(
                """
                insert into cooperation.sub_region_member (id, cooperation_id, sub_region_id, municipality_id, valid_from)
                values (?, ?, ?, ?, ?)""",
                municipalities.entrySet().stream()
                        .map(member -> new @Nullable Object[] {
                            Ids.next(), cooperation(), id, member.getKey(), member.getValue()
                        })
                        .toList());
    }

    private static @Nullable String code(@Nullable LegalDomain domain) {
        return domain == null ? null : domain.code();
    }

    private static UUID cooperation() {
        return ActorContext.current().requireCooperation();
    }
}
