package sample.mgr.contracts;

import sample.mgr.procurement.GoodLots;

/** Contracts stands to the left of procurement. */
public record RefersToTheRight(GoodLots lots) {}
