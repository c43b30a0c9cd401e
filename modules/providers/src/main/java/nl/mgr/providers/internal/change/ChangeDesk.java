package nl.mgr.providers.internal.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.AgbCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.KvkNumber;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import nl.mgr.providers.ChangeDecided;
import nl.mgr.providers.ChangeOutdated;
import nl.mgr.providers.ChangeReasonMissing;
import nl.mgr.providers.ChangeRequests;
import nl.mgr.providers.ChangeWaits;
import nl.mgr.providers.NewProvider;
import nl.mgr.providers.NewSite;
import nl.mgr.providers.NothingChanged;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.Providers;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded
@Transactional
class ChangeDesk implements ChangeRequests {

    private static final String SUBMIT = """
            insert into providers.change_request (id, cooperation_id, provider_id, name, legal_name, kvk_number, agb_code,
              old_name, old_legal_name, old_kvk_number, old_agb_code, site_name, site_postcode, site_town, explanation, state,
              submitted_at, submitted_by, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text, ?::text, ?::text, ?, 'ingediend', ?, ?, '')
            """;

    private static final String DECIDE = """
            update providers.change_request set state = ?, decided_at = ?, decided_by = ?, reason = ?
            where id = ? and state = 'ingediend'
            """;

    @Inject
    private Database database;

    @Inject
    private ChangeReader reader;

    @Inject
    private Providers providers;

    @Inject
    private ChangeNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("providers.change.view")
    public List<Change> of(UUID provider) {
        return reader.of(providers.details(provider).id());
    }

    @Override
    @Right("providers.change.view")
    public Change get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("providers.change.ask")
    public UUID submit(NewChange asked) {
        Actor actor = ActorContext.current();
        ProviderDetails known = providers.present(actor.requireProvider());
        reader.of(known.id()).stream()
                .filter(each -> each.state() == State.SUBMITTED)
                .findFirst()
                .ifPresent(waiting -> {
                    throw new ChangeWaits(LocalDate.ofInstant(waiting.submittedAt(), Formats.ZONE));
                });
        Facts before = facts(known);
        NewSite site = asked.site();
        if (site == null && before.equals(asked.facts())) {
            throw new NothingChanged(known.name());
        }
        UUID id = Ids.next();
        database.update(
                SUBMIT,
                id,
                actor.requireCooperation(),
                known.id(),
                asked.facts().name(),
                asked.facts().legalName(),
                asked.facts().kvkNumber(),
                asked.facts().agbCode(),
                before.name(),
                before.legalName(),
                before.kvkNumber(),
                before.agbCode(),
                site == null ? null : site.name(),
                site == null ? null : site.postcode(),
                site == null ? null : site.town(),
                asked.explanation().strip(),
                clock.instant(),
                actor.name());
        notices.submitted(reader.get(id));
        return id;
    }

    private static Facts facts(ProviderDetails known) {
        return new Facts(known.name(), known.legalName(), known.kvkNumber(), known.agbCode());
    }

    @Override
    @Right("providers.provider.change")
    public void takeOver(UUID id) {
        Change change = reader.get(id);
        decide(change, State.TAKEN_OVER, "");
        ProviderDetails known = providers.details(change.provider());
        if (!facts(known).equals(change.before())) {
            throw new ChangeOutdated(known.name());
        }
        Facts wanted = change.wanted();
        if (!wanted.equals(change.before())) {
            providers.change(
                    known.id(),
                    known.version(),
                    new NewProvider(
                            known.number(),
                            wanted.name(),
                            wanted.legalName(),
                            new KvkNumber(wanted.kvkNumber()),
                            new AgbCode(wanted.agbCode()),
                            known.kind(),
                            known.period(),
                            List.of()));
        }
        open(known.id(), change.site());
    }

    private void open(UUID provider, @Nullable NewSite site) {
        if (site != null) {
            providers.openSite(provider, site);
        }
    }

    @Override
    @Right("providers.provider.change")
    public void refuse(UUID id, String reason) {
        Change change = reader.get(id);
        if (reason.isBlank()) {
            throw new ChangeReasonMissing(change.providerName());
        }
        decide(change, State.REFUSED, reason.strip());
    }

    private void decide(Change change, State state, String reason) {
        String who = ActorContext.current().name();
        if (database.update(DECIDE, state.code(), clock.instant(), who, reason, change.id()) == 0) {
            throw new ChangeDecided(reader.get(change.id()).decidedBy());
        }
        tasks.done(
                ChangeTasks.CHECK,
                ChangeTasks.provider(change.provider()),
                change.id().toString());
        notices.decided(change, state, reason);
    }
}
