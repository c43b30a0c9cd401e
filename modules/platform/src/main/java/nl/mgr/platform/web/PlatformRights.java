package nl.mgr.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mgr.kernel.ActorContext;
import nl.mgr.platform.Addresses;

/**
 * What the visitor may do, for pages that show a button or link only to whom it serves:
 * {@code rendered="#{platformRights.may('contracts.tariff.change')}"}. Hiding is a courtesy; services and addresses
 * refuse by themselves.
 */
@Named("platformRights")
@RequestScoped
public class PlatformRights {

    @Inject
    private Addresses addresses;

    public boolean may(String right) {
        return ActorContext.current().may(right);
    }

    /** @param address path without query, e.g. {@code /contracten/overzicht} */
    public boolean opens(String address) {
        return addresses.opens(address);
    }
}
