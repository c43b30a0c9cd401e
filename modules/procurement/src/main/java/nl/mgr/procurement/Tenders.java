package nl.mgr.procurement;

import java.util.List;
import java.util.UUID;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** Tenders and their lots. */
public interface Tenders {

    /**
     * @throws TenderNumberTaken when the cooperation has a tender of that number
     * @throws DeadlineMissing when a choice will be made and no last day is given
     * @throws TermsMissing when there is nothing that providers must meet
     */
    UUID prepare(NewTender tender);

    /**
     * @throws TenderIsPublished when providers can see the tender already
     * @throws LotNumberTaken when the tender has a lot of that number
     * @throws TenderIsEmpty when the lot has no product or no municipality
     * @throws LotProductTwice when a product is in it twice
     * @throws LotPriceNotPositive when a price is zero or less
     * @throws ProductUnderAnotherLaw when a product falls under another law than the lot
     * @throws ProductNotOffered when a product may not be used anew on the contracts' first day
     * @throws MunicipalityNotInProcurement when a municipality does not take part today in procurement for that law
     */
    UUID addLot(UUID tenderId, NewLot lot);

    /**
     * Opens the lots for applications.
     *
     * @throws TenderIsPublished when that was done before
     * @throws TenderIsEmpty when it has no lot
     * @throws DeadlinePassed when the last day to apply has passed
     */
    void publish(UUID tenderId);

    /**
     * Takes no applications any more.
     *
     * @throws LotNotOpen when it takes none today
     */
    void close(UUID lotId);

    /** The municipalities for which may be bought under a law today, by name. */
    List<MunicipalityRef> buyersOf(LegalDomain domain);

    /** Sort keys: number, title, status, deadline, published. Filter keys: number, title, procedure, status. */
    Page<TenderRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    TenderDetails details(UUID tenderId);

    /** @throws NotFound when it does not exist for this actor */
    LotDetails lot(UUID lotId);
}
