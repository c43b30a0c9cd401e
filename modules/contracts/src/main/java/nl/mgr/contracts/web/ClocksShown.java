package nl.mgr.contracts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.contracts.ContractClocks;
import nl.mgr.contracts.ContractClocks.Running;
import nl.mgr.contracts.ContractDetails;
import nl.mgr.contracts.SpendingRooms;
import nl.mgr.contracts.SpendingRooms.Room;
import nl.mgr.kernel.ActorContext;
import nl.mgr.ui.PageInfo;
import org.jspecify.annotations.Nullable;

/** Terms and room on the page of a contract or a provider: asked for once per page. */
@Named("contractsTerms")
@RequestScoped
public class ClocksShown {

    @Inject
    private ContractClocks clocks;

    @Inject
    private SpendingRooms rooms;

    @Inject
    private PageInfo page;

    private final Map<UUID, List<Running>> ofContract = new HashMap<>();
    private final Map<UUID, List<Running>> ofProvider = new HashMap<>();
    private final Map<UUID, List<Room>> roomsOf = new HashMap<>();

    /** What runs, the first to end on top. */
    public List<Running> open(UUID contract) {
        return ofContract
                .computeIfAbsent(
                        contract,
                        id -> ActorContext.current().may("contracts.clock.view") ? clocks.ofContract(id) : List.of())
                .stream()
                .filter(clock -> clock.state().open())
                .toList();
    }

    public @Nullable Running first(UUID contract) {
        List<Running> open = open(contract);
        return open.isEmpty() ? null : open.get(0);
    }

    /** The days of a contract, with the last one on which an extension can be announced where that is near. */
    public @Nullable TermBar bar(ContractDetails contract) {
        return TermBar.of(
                contract.period(),
                page.getToday(),
                open(contract.id()).stream()
                        .filter(clock -> clock.key().rule().equals("verlenging"))
                        .map(Running::dueOn)
                        .findFirst()
                        .orElse(null));
    }

    public List<Running> ofProvider(UUID provider) {
        return ofProvider.computeIfAbsent(
                provider, id -> ActorContext.current().may("contracts.clock.view") ? clocks.ofProvider(id) : List.of());
    }

    /** The room of this year; {@code null} without one. */
    public @Nullable Room room(UUID contract) {
        return roomsOf
                .computeIfAbsent(
                        contract,
                        id -> ActorContext.current().may("contracts.room.view") ? rooms.ofContract(id) : List.of())
                .stream()
                .filter(room -> room.year() == page.getToday().getYear())
                .findFirst()
                .orElse(null);
    }
}
