package nl.mgr.procurement;

import java.util.List;
import java.util.UUID;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.Page;

/** Tenders and their lots. */
public interface Tenders {

    /** @throws TenderNumberTaken when the cooperation has a tender of that number */
    UUID prepare(NewTender tender);

    /**
     * Opens the lots for applications.
     *
     * @throws TenderIsPublished when that was done before
     */
    void publish(UUID tenderId);

    /** Sort keys: number, title, deadline, published. Filter keys: number, title, procedure. */
    Page<TenderRow> find(ListQuery query);

    /** @throws NotFound when it does not exist for this actor */
    TenderDetails details(UUID tenderId);

    /** @throws NotFound when it does not exist for this actor */
    LotDetails lot(UUID lotId);

    /** The lots of a contract line's origin: lot lines by id. */
    List<LotLineRef> lotLines(List<UUID> lotLineIds);
}
