package nl.mgr.providers.internal.agb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.Guarded;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Right;
import nl.mgr.providers.AgbDatesWrong;
import nl.mgr.providers.AgbEndsBefore;
import nl.mgr.providers.AgbRegistrations;
import nl.mgr.providers.Providers;

@ApplicationScoped
@Guarded("providers")
@Transactional
class AgbDesk implements AgbRegistrations {

    @Inject
    private AgbReader reader;

    @Inject
    private AgbBook book;

    @Inject
    private Providers providers;

    @Inject
    private Clock clock;

    @Override
    @Right("providers.agb.view")
    public List<Registration> of(UUID provider) {
        return reader.of(providers.details(provider).id(), LocalDate.now(clock));
    }

    @Override
    @Right("providers.agb.view")
    public Registration get(UUID id) {
        return reader.get(id, LocalDate.now(clock));
    }

    @Override
    @Right("providers.provider.change")
    public List<Place> sites(UUID provider) {
        return reader.sites(providers.details(provider).id());
    }

    @Override
    @Right("providers.provider.change")
    public UUID add(NewRegistration asked) {
        LocalDate through = asked.through();
        if (through != null && through.isBefore(asked.from())) {
            throw new AgbDatesWrong(through, asked.from());
        }
        providers.present(asked.provider());
        UUID site = asked.site();
        if (site != null
                && sites(asked.provider()).stream()
                        .noneMatch(place -> place.id().equals(site))) {
            throw new NotFound("site " + site + " of provider " + asked.provider());
        }
        return book.add(asked);
    }

    @Override
    @Right("providers.provider.change")
    public void end(UUID id, LocalDate lastDay) {
        Registration known = get(id);
        LocalDate from = known.period().from();
        if (lastDay.isBefore(from)) {
            throw new AgbDatesWrong(lastDay, from);
        }
        LocalDate through = known.through();
        if (!book.end(id, lastDay)) {
            throw new AgbEndsBefore(known.code(), through == null ? lastDay : through);
        }
    }
}
