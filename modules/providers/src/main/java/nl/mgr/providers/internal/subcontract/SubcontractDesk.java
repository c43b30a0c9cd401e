package nl.mgr.providers.internal.subcontract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ActorContext;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Right;
import nl.mgr.platform.Tasks;
import nl.mgr.providers.ProviderDetails;
import nl.mgr.providers.Providers;
import nl.mgr.providers.SubcontractDecided;
import nl.mgr.providers.SubcontractInForce;
import nl.mgr.providers.SubcontractNotInForce;
import nl.mgr.providers.SubcontractOfYourself;
import nl.mgr.providers.SubcontractReasonMissing;
import nl.mgr.providers.SubcontractWaits;
import nl.mgr.providers.Subcontractors;
import nl.mgr.ui.Formats;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Guarded("providers")
@Transactional
class SubcontractDesk implements Subcontractors {

    @Inject
    private SubcontractReader reader;

    @Inject
    private SubcontractBook book;

    @Inject
    private Providers providers;

    @Inject
    private SubcontractNotices notices;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    @Override
    @Right("providers.subcontract.view")
    public Page<Subcontract> find(ListQuery query) {
        return reader.find(query);
    }

    @Override
    @Right("providers.subcontract.view")
    public List<Subcontract> of(UUID provider) {
        return reader.of(providers.details(provider).id());
    }

    @Override
    @Right("providers.subcontract.view")
    public List<Subcontract> with(UUID provider) {
        return reader.with(providers.details(provider).id());
    }

    @Override
    @Right("providers.subcontract.view")
    public Subcontract get(UUID id) {
        return reader.get(id);
    }

    @Override
    @Right("providers.subcontract.ask")
    public UUID ask(NewSubcontract asked) {
        ProviderDetails own = providers.present(ActorContext.current().requireProvider());
        String kvk = asked.kvk().digits();
        if (kvk.equals(own.kvkNumber())) {
            throw new SubcontractOfYourself(kvk);
        }
        Consent.check(asked, LocalDate.now(clock));
        book.oneByOne(own.id());
        reader.waiting(own.id(), kvk).ifPresent(waiting -> {
            throw new SubcontractWaits(waiting.name(), LocalDate.ofInstant(waiting.askedAt(), Formats.ZONE));
        });
        reader.inForce(own.id(), kvk, asked.from(), asked.through()).ifPresent(granted -> {
            throw new SubcontractInForce(granted.name(), granted.from());
        });
        UUID id = book.ask(own.id(), asked);
        notices.asked(reader.get(id));
        return id;
    }

    @Override
    @Right("providers.subcontract.decide")
    public void grant(UUID id, String conditions) {
        Subcontract asked = waiting(id);
        LocalDate first = Consent.first(asked, LocalDate.now(clock));
        decide(asked, State.GRANTED, first, conditions.strip());
    }

    @Override
    @Right("providers.subcontract.decide")
    public void refuse(UUID id, String reason) {
        Subcontract asked = waiting(id);
        decide(asked, State.REFUSED, asked.from(), said(asked, reason));
    }

    private Subcontract waiting(UUID id) {
        Subcontract asked = reader.get(id);
        if (asked.state() != State.ASKED) {
            throw decided(asked);
        }
        return asked;
    }

    private void decide(Subcontract asked, State state, LocalDate from, String reason) {
        if (!book.decide(asked.id(), state, from, reason)) {
            throw decided(reader.get(asked.id()));
        }
        noLongerWaits(asked);
        notices.decided(reader.get(asked.id()));
    }

    private static SubcontractDecided decided(Subcontract one) {
        return new SubcontractDecided(one.name(), one.decidedBy().isEmpty() ? one.closedBy() : one.decidedBy());
    }

    private void noLongerWaits(Subcontract asked) {
        tasks.done(SubcontractTasks.DECIDE, SubcontractSubjects.subject(asked.id()), "");
    }

    private static String said(Subcontract one, String reason) {
        if (reason.isBlank()) {
            throw new SubcontractReasonMissing(one.name());
        }
        return reason.strip();
    }

    @Override
    @Right("providers.subcontract.decide")
    public void withdraw(UUID id, LocalDate lastDay, String reason) {
        Subcontract granted = granted(reader.get(id));
        Consent.checkEnd(granted, lastDay, LocalDate.now(clock));
        if (!book.withdraw(id, lastDay, said(granted, reason))) {
            throw new SubcontractNotInForce(granted.name());
        }
        notices.withdrawn(reader.get(id), lastDay);
    }

    @Override
    @Right("providers.subcontract.ask")
    public void end(UUID id, @Nullable LocalDate lastDay) {
        Subcontract before = reader.get(id);
        LocalDate today = LocalDate.now(clock);
        boolean waits = before.state() == State.ASKED;
        LocalDate last = waits ? null : lastDay == null ? today : lastDay;
        if (last != null) {
            Consent.checkEnd(granted(before), last, today);
        }
        if (!book.end(id, before.state(), last)) {
            throw new SubcontractNotInForce(before.name());
        }
        if (last == null) {
            noLongerWaits(before);
        } else {
            notices.ended(reader.get(id), last);
        }
    }

    private static Subcontract granted(Subcontract one) {
        if (one.state() != State.GRANTED) {
            throw new SubcontractNotInForce(one.name());
        }
        return one;
    }
}
