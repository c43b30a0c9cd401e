package nl.mgr.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;
import nl.mgr.kernel.Subject;

/** Contracts with care providers, from draft to end. */
public interface Contracts {

    /**
     * @throws ContractNumberTaken when the cooperation has a contract of that number
     * @throws ProductClosed when a product may not be used anew on the contract's first day
     */
    UUID draft(NewContract contract);

    /** @throws ContractIsSigned when it is no draft any more */
    UUID addLine(UUID contractId, NewLine line);

    /** @throws ContractIsSigned when it is no draft any more */
    void openLineFor(UUID lineId, List<LineParticipant> municipalities);

    /**
     * Ends a signed contract.
     *
     * @param last the last day on which it holds
     */
    void end(UUID contractId, LocalDate last);

    /**
     * Sort keys: number, title, provider, status, from, until. Filter keys: search (number, title or provider), number,
     * title, provider, status, domain, providerId, productId, on and endsBefore (a day, {@code 2026-11-30}).
     */
    Page<ContractRow> find(ListQuery query);

    /**
     * @param day tariffs are those of this day
     * @throws NotFound when it does not exist for this actor
     */
    ContractDetails details(UUID contractId, LocalDate day);

    /** @throws NotFound when it does not exist for this actor */
    LineDetails line(UUID lineId);

    /** What happened to a contract and what is planned, latest first. */
    List<ContractChange> history(UUID contractId);

    /**
     * Records where a line came from, for contracts that came by import: nothing of what was agreed changes.
     *
     * @throws OriginIsKnown when that was recorded before
     */
    void trace(UUID lineId, Subject origin);

    /** The lines that came from something, e.g. from one lot line. */
    List<LineRef> from(Subject origin);
}
